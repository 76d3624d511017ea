/** The words of the pages that the build writes around the card: the page for a frame, the file for a projector. */
import {msg} from '@lit/localize';

export const pages = {
  frame: {
    blocked: msg('This page does not let links open. Here is the address, to copy:', {id: 'pages.frame.blocked', desc: 'Page for a frame, in a dialog after a link was pressed that the page around it does not let open; before the address; one or two short sentences'}),
    close: msg('Close', {id: 'pages.frame.close', desc: 'Page for a frame, button of that dialog; one word'}),
  },
  offline: {
    larger: msg('Larger text', {id: 'pages.offline.larger', desc: 'File for a projector, button above the card; two or three words'}),
    smaller: msg('Smaller text', {id: 'pages.offline.smaller', desc: 'File for a projector, button above the card; two or three words'}),
    fullScreen: msg('Full screen', {id: 'pages.offline.fullScreen', desc: 'File for a projector, button above the card that fills the screen with it; two words'}),
  },
};
