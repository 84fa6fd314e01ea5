import type { Page } from 'playwright-core';
import { namelessIn, treeOf } from '../../e2e/stage/names.ts';
import type { Criterion } from '../criterion.ts';

export const A14: Criterion = {
  id: 'A14',
  says: 'every control has a name made of words, and no other control under the same heading or in the same group has it',
  dependsOn: 'nothing',
  find: async (page: Page) => namelessIn(await treeOf(page)),
  planted: [
    { body: '<h1>a</h1><button></button>', finds: /^no name: button in a/ },
    { body: '<h1>a</h1><input type="checkbox">', finds: /^no name: checkbox/ },
    { body: '<button>task.call-the-physician.title</button>', finds: /^no words: button/ },
    { body: '<a href="#x">Read {{name}}</a>', finds: /^no words: link/ },
    { body: '<h1>a</h1><button>Open</button><p>text</p><button>Open</button>', finds: /^2 times button "Open" in a/ },
    { body: '<h1>a</h1><a href="#x">More</a> <a href="#y">More</a>', finds: /^2 times link "More"/ },
    {
      body: '<h2>a</h2><p>x</p><h2>b</h2><fieldset><legend>c</legend><label><input type="radio">Yes</label><label><input type="radio">Yes</label></fieldset>',
      finds: /^2 times radio "Yes" in b > c/,
    },
  ],
};
