/** First names often given to pupils and colleagues in Dutch schools: a question that holds one may be about a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaliyah abdel achmed adam aisha ali amber amina amir amira anna anne anouk ayoub bart bas bilal bram britt bryan bente cas chris daan damian daniel
  danny dennis dewi dylan eline ella emma esra esther eva evi fatima femke finn fleur floor floris frank fien fenna gijs guus hamza hanna hannah hans
  hassan ibrahim ilias ilse imane iris isa isabel jaap jan jasmijn jayden jennifer jeroen jesse jip joep john johan jordy joris josephine julia julian
  jurre kaj karim kees kevin khadija kim koen lars laura lieke lisa liv lola lot lotte luca lucas luuk lynn maartje mailman maria marieke mark
  mathijs max maud meike mees mehmet merel mees mia mila milan mohamed mohammed mohammad morris mustafa nadia naomi nina niels nick noa noah noor noortje
  nora olivia omar oscar pieter pim quinten rachid rayan rick robin roos ruben ryan said sam samira sanne sara sarah saskia sem sep siem silke sofie sophie stef
  stijn sven tess teun thijs thomas tim timo tobias tom ties tygo vera wessel willem xavi yara yasmin yasmine youssef yusuf zara zoe`.split(
    /\s+/,
  ),
);
