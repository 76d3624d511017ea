/** Cards of invented organisations, for a view that shows them. */
export const typical =
  '1JmEI3wZkXTKYdJMph0kyhCTMujuhmRChBGI-QKFA04dUDCeZUhRITDG4ulQNvj49_rAnQLcbewgUBBBHWzISMBMEEK5LISoSMBJBt7CR6woQlgsXmVIQ5wlgsWuFNpHrBGJAllRBgLgYRyIQa6CweKCroLG0G3UuqhNeXl51HDqnTYvMqQp1Detb3Ej2E5wPTYtBi3eGE';
/** Says no more than a name. */
export const nameOnly = '1JmEAAAAAAAAAAAAAAAAABAHOASqhi';
/** As a version that is yet to come might write one. */
export const later = '9mEAAAAAAAAAAAAAAAAABAHOASqDAHG';

export const own = {view: 'profile', views: 'card quiz profile'};
export const given = {...own, profile: typical};
