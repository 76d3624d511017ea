/** What costs much and is the same everywhere is asked of one engine. */
export const inChromium = 'userAgentData' in navigator;
export const inWebKit = !inChromium && navigator.userAgent.includes('AppleWebKit');
