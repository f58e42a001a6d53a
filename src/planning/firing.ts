/** How often something is posted at most: on its day, once more, and to who checks. After that only the digest names it. */
export const MOST_POSTS = 3;

/** Whether a reminder that was posted so often may be posted again. */
export const mayStillPost = (posts: number): boolean => posts < MOST_POSTS;
