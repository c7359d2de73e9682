package dev.chancery.store.occurrence.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorsTest {

  private final Visitors visitors = new Visitors();

  @ParameterizedTest
  @CsvSource({
    "IRN, Mohammad Khatami, Mohammed Khatami",
    "IRN, Mohammad Khatami, Muhammad Xatami",
    "IRN, Mohammad Khatami, Mehmet Hatemi",
    "IRN, Mohammad Khatami, Seyyed Mohammad Khatami",
    "IRN, Mahmoud Ahmadinejad, Mahmud Ahmadi-Nejad",
    "IRN, Mahmoud Ahmadinejad, Mahmoud Ahmedinezhad",
    "IRN, Akbar Hashemi Rafsanjani, Hashemi-Rafsanjani",
    "IRN, Kamal Kharrazi, Kamal Kharazi",
    "BLR, Alexander Lukashenko, Alyaksandr Lukashenka",
    "BLR, Aleksandr Lukashenko, Alexandre Loukachenko",
    "BLR, Alexander Lukashenko, Александр Лукашенко",
    "BLR, Alexander Lukashenko, A. Lukashenko",
    "BLR, Alexander Grigoryevich Lukashenko, Alexander Lukashenko",
    "BLR, Sergei Martynov, Syarhey Martynau",
    "RUS, Vladimir Putin, Vladimir Vladimirovich Putin",
    "RUS, Vladimir Putin, Wladimir Poutine",
    "RUS, Vladimir Putin, V. V. Putin",
    "RUS, Boris Yeltsin, Boris Jelzin",
    "RUS, Mikhail Gorbachev, Michail Gorbatschow",
    "RUS, Sergey Lavrov, Sergei Lavrov",
    "RUS, Sergey Lavrov, Serguei Lavrov",
    "RUS, Yevgeny Primakov, Evgenii Primakov",
    "RUS, Dmitry Medvedev, Dmitri Medwedew",
    "UKR, Viktor Yushchenko, Wiktor Juschtschenko",
    "UKR, Viktor Yushchenko, Viktor Iouchtchenko",
    "UKR, Volodymyr Zelenskyy, Vladimir Zelensky",
    "UKR, Leonid Kuchma, Leonid Koutchma",
    "UKR, Yulia Tymoshenko, Julia Timoshenko",
    "SRB, Slobodan Milošević, Slobodan Miloshevich",
    "SRB, Zoran Đinđić, Zoran Djindjic",
    "SRB, Vojislav Koštunica, Vojislav Kostunica",
    "POL, Lech Wałęsa, Lech Walesa",
    "AZE, Heydar Aliyev, Geidar Aliev",
    "AZE, İlham Əliyev, Ilham Aliyev",
    "KAZ, Nursultan Nazarbayev, Nursultan Nasarbajew",
    "TJK, Emomali Rakhmonov, Emomali Rahmonov",
    "LBY, Muammar Qaddafi, Moammar Gaddafi",
    "LBY, Muammar al-Qadhafi, Muammar Kadafi",
    "SYR, Bashar al-Assad, Bashar Asad",
    "IRQ, Saddam Hussein, Sadam Husayn",
    "EGY, Hosni Mubarak, Husni Moubarak",
    "AFG, Hamid Karzai, Hamed Karzay",
    "TUR, Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
    "TUR, Recep Tayyip Erdoğan, Tayyip Erdogan",
    "CHN, Jiang Zemin, Zemin Jiang",
    "CHN, Hu Jintao, Hu Jin-tao",
    "CHN, Wen Jiabao, WEN JIABAO",
    "KOR, Kim Dae-jung, Kim Dae Jung",
    "KOR, Kim Dae-jung, Kim Tae-chung",
    "KOR, Roh Moo-hyun, No Mu-hyon",
    "KOR, Ban Ki-moon, Ki-moon Ban",
    "PRK, Kim Jong-il, Kim Chong Il",
    "JPN, Junichiro Koizumi, Koizumi Junichiro",
    "HUN, Viktor Orbán, Orban Viktor",
    "ESP, José Luis Rodríguez Zapatero, Jose Luis Zapatero",
    "ESP, José Luis Rodríguez Zapatero, Rodriguez Zapatero",
    "MEX, Vicente Fox Quesada, Vicente Fox",
    "VEN, Hugo Chávez Frías, Hugo Chavez",
    "USA, George W. Bush, George Bush",
    "USA, 'Joseph R. Biden, Jr', Joe Biden",
    "USA, Bill Clinton, William J. Clinton",
    "USA, Antony J. Blinken, Tony Blinken",
    "USA, Assistant Secretary of State for African Affairs Laura B. Kemp, Laura Kemp",
    "GBR, Prime Minister John Major, John Major",
    "IRN, Iranian President Mohammad Khatami, Mohammad Khatami"
  })
  void aFullNameIsOnePersonInEverySpelling(String country, String one, String other) {
    assertThat(compare(country, one, null, other, null)).isEqualTo(Likeness.SAME);
    assertThat(compare(country, other, null, one, null)).isEqualTo(Likeness.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "IRN, Mohammad Khatami, Khatami",
    "IRN, Mohammad Khatami, President Khatami",
    "IRN, Khatami, Hatemi",
    "BLR, Alexander Lukashenko, Lukashenka",
    "CHN, Jiang Zemin, President Jiang",
    "KOR, Kim Dae-jung, Mr. Kim",
    "ESP, José Luis Rodríguez Zapatero, Zapatero",
    "MEX, Vicente Fox, Fox Quesada",
    "MEX, Vicente Fox Quesada, Fox",
    "ESP, Rodríguez Zapatero, José Zapatero",
    "SAU, Abdullah bin Abdulaziz, Crown Prince Abdullah",
    "JOR, King Abdullah, Abdullah II",
    "USA, Condoleezza Rice, Rice",
    "FRA, Dominique de Villepin, de Villepin",
    "SYR, Bashar al-Assad, al-Assad",
    "IND, Indian Prime Minister Vajpayee, Atal Behari Vajpayee"
  })
  void aPartOfANameMayBeThePerson(String country, String one, String other) {
    assertThat(compare(country, one, null, other, null)).isEqualTo(Likeness.IN_PART);
    assertThat(compare(country, other, null, one, null)).isEqualTo(Likeness.IN_PART);
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, Sergei Ivanov, Igor Ivanov",
    "RUS, Vladimir Putin, Lyudmila Putina",
    "RUS, Putin, Putina",
    "RUS, V. Putin, L. Putin",
    "RUS, Sergei Ivanov, Sergei Lavrov",
    "UKR, Viktor Yushchenko, Viktor Yanukovych",
    "UKR, Yushchenko, Tymoshenko",
    "BLR, Lukashenko, Lavrov",
    "USA, George Bush, Laura Bush",
    "USA, Bill Clinton, Hillary Clinton",
    "USA, George W. Bush, George H. Bush",
    "USA, Rice, Powell",
    "CHN, Hu Jintao, Hu Chunhua",
    "CHN, Li Peng, Li Lanqing",
    "CHN, Wen Jiabao, Jia Qinglin",
    "PRK, Kim Jong-il, Kim Yong-il",
    "PRK, Kim Jong-il, Kim Jong-un",
    "KOR, Kim Dae-jung, Kim Young-sam",
    "IRN, Khatami, Kharrazi",
    "IRN, Ali Larijani, Mohammad Larijani",
    "IRN, Ali Khamenei, Ali Khatami",
    "ESP, Felipe González, José María González",
    "GBR, Tony Blair, Cherie Blair",
    "GBR, John Major, John Prescott",
    "FRA, Jacques Chirac, Bernadette Chirac",
    "IND, Rajiv Gandhi, Sonia Gandhi"
  })
  void otherPersonsAreDifferent(String country, String one, String other) {
    assertThat(compare(country, one, null, other, null)).isEqualTo(Likeness.DIFFERENT);
    assertThat(compare(country, other, null, one, null)).isEqualTo(Likeness.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, Ivanov, Foreign Minister, Sergei Ivanov, Defence Minister, DIFFERENT",
    "RUS, Ivanov, Defence Minister, Sergei Ivanov, Minister of Defence, IN_PART",
    "IRN, Mohammad Khatami, President, Mohammad Reza Khatami, Speaker, DIFFERENT",
    "IRN, Mohammad Khatami, President, Mohammad Khatami, Leader, SAME",
    "IRN, Iranian president, President, Khatami, President, BY_OFFICE",
    "IRN, Iranian president, President, Kharrazi, Foreign Minister, DIFFERENT",
    "IRN, Iranian president, President, Khatami, , UNKNOWN",
    "IRQ, Iraqi Defense Minister, Defence Minister, Defence Minister, Defense Minister, BY_OFFICE",
    "IRN, Speaker of the Iranian Parliament, Speaker, , Speaker, BY_OFFICE",
    "IRN, , , Mohammad Khatami, President, UNKNOWN",
    "IRN, , , , , UNKNOWN",
    "IRN, top Iranian leader, Leader, Hashemi Rafsanjani, Speaker, UNKNOWN",
    "USA, Colin Powell, Secretary of State, Powell, Foreign Minister, IN_PART",
    "RUS, Deputy Foreign Minister, Deputy Foreign Minister, Foreign Minister, Foreign Minister, DIFFERENT",
    "RUS, , Acting President, , President, UNKNOWN"
  })
  void officesTellPersonsApartWhereNamesDoNot(
      String country, String one, String role, String other, String otherRole, Likeness likeness) {
    assertThat(compare(country, one, role, other, otherRole)).isEqualTo(likeness);
    assertThat(compare(country, other, otherRole, one, role)).isEqualTo(likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "IRN, Iranian businessmen, businessmen from Iran, IN_PART",
    "IRN, a delegation of Iranian businessmen, Iranian businessmen, IN_PART",
    "IRN, Iranian delegation, delegation of Iran, IN_PART",
    "IRN, Iranian delegation, Iranian businessmen, UNKNOWN",
    "IRN, representatives of Iran's Khodro carmaker, Iranian businessmen, DIFFERENT",
    "IRN, Iranian businessmen, Mohammad Khatami, DIFFERENT"
  })
  void groupsAreComparedByWhoTheyAre(String country, String one, String other, Likeness likeness) {
    assertThat(compare(country, one, null, other, null)).isEqualTo(likeness);
    assertThat(compare(country, other, null, one, null)).isEqualTo(likeness);
  }

  @Test
  void whatIsToldOfAVisitorIsKnown() {
    assertThat(visitors.read("Mohammad Khatami", "President", "IRN").telling())
        .isEqualTo(Visitor.Telling.FULL_NAME);
    assertThat(visitors.read("President Khatami", "President", "IRN").telling())
        .isEqualTo(Visitor.Telling.PART_OF_NAME);
    assertThat(visitors.read("Iranian President", "President", "IRN").telling())
        .isEqualTo(Visitor.Telling.OFFICE);
    assertThat(visitors.read("Iranian businessmen", null, "IRN").telling())
        .isEqualTo(Visitor.Telling.GROUP);
    assertThat(visitors.read(null, null, "IRN").telling()).isEqualTo(Visitor.Telling.NOTHING);
  }

  private Likeness compare(
      String country, String one, String role, String other, String otherRole) {
    return visitors.compare(
        visitors.read(one, role, country), visitors.read(other, otherRole, country));
  }
}
