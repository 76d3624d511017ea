import '@angular/compiler';
import 'zone.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import 'mutual-identity-card';

declare global {
  interface Window {
    record: (type: string, detail: unknown) => void;
  }
}

@Component({
  selector: 'try-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    <button id="language" (click)="lang = 'nl'">Nederlands</button>
    <button id="hide" (click)="shown = !shown">Hide</button>
    <button id="move" (click)="two.append(card)">Move</button>
    <section id="one">
      <mutual-identity-card
        #card
        [attr.lang]="lang"
        [hidden]="!shown"
        [remember]="false"
        seed="1"
        views="card quiz"
        (mic-view-change)="record($event)"
        (mic-answer)="record($event)"
        ><p>La carte d’identité</p></mutual-identity-card
      >
    </section>
    <section id="two" #two></section>
  </main>`,
})
class App {
  lang = 'fr';
  shown = true;
  record = ({type, detail}: CustomEvent) => window.record(type, detail);
}

document.querySelector('#app')!.append(document.createElement('try-app'));
await bootstrapApplication(App);
