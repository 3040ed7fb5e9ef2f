import type { Content } from '../content.ts';
import { classTeacher, librarian, pharmacyTechnician, wardSister } from './en-care.ts';
import { machinist, maintenancePlanner, nightSupervisor, transportPlanner } from './en-goods.ts';
import { creditAnalyst, frontOffice, operationsOfficer, reliabilityEngineer } from './en-office.ts';
import { canteenKeeper, gradeTeacher, headNurse, labTechnician } from './zh-care.ts';
import { coldStore, dispatcher, electrician, workshopHead } from './zh-goods.ts';
import { accountManager, backendEngineer, roomCaptain, teller } from './zh-office.ts';

/** Invented positions of seven trades; none is in the examples. */
export const contents: Readonly<Record<'zh' | 'en', readonly Content[]>> = {
  zh: [
    headNurse,
    workshopHead,
    gradeTeacher,
    coldStore,
    teller,
    roomCaptain,
    backendEngineer,
    labTechnician,
    electrician,
    canteenKeeper,
    dispatcher,
    accountManager,
  ],
  en: [
    wardSister,
    maintenancePlanner,
    classTeacher,
    nightSupervisor,
    operationsOfficer,
    frontOffice,
    reliabilityEngineer,
    pharmacyTechnician,
    machinist,
    librarian,
    transportPlanner,
    creditAnalyst,
  ],
};
