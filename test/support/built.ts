/** For tests of what ships: imported first, it has taken the name of the element when the sources come to it. */
import '../../../dist/mutual-identity-card.js';
