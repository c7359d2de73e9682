/** How things are called on the page. */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NUMBER = new Intl.NumberFormat("en", {maximumFractionDigits: 2});

export const TYPES = {
  VISIT: {name: "Visit", kind: "visit"},
  AGREEMENT: {name: "Agreement", kind: "agreement"},
  TRADE_FIGURE: {name: "Trade figure", kind: "trade"},
};

export const STATES = {
  "Visits": ["PROPOSED", "PLANNED", "ONGOING", "COMPLETED", "CANCELLED"],
  "Agreements": ["PROPOSED", "NEGOTIATING", "AGREED", "SIGNED", "RATIFIED", "IN_FORCE", "SUSPENDED", "TERMINATED"],
  "Trade figures": ["ACTUAL", "TARGET", "FORECAST"],
};

const countries = new Map();

export function learnCountries(list) {
  list.forEach(country => countries.set(country.code, country.name));
}

export function countryName(code) {
  return code === null || code === undefined ? "" : countries.get(code) ?? code.replace(/^(IGO|ORG):/, "");
}

/** The code of a name or a code as people write it, null where nobody has it. */
export function countryCode(text) {
  const wanted = text.trim();
  if (/^(IGO|ORG):\S/.test(wanted) || countries.has(wanted.toUpperCase())) {
    return /^(IGO|ORG):/.test(wanted) ? wanted : wanted.toUpperCase();
  }
  for (const [code, name] of countries) {
    if (name.toLowerCase() === wanted.toLowerCase()) {
      return code;
    }
  }
  return null;
}

/** NEGOTIATING as "negotiating", IN_FORCE as "in force". */
export function plain(constant) {
  return (constant ?? "").toLowerCase().replaceAll("_", " ");
}

function point(iso) {
  const [year, month, day] = iso.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** 2001-03-12/2001-03-14 as "12 – 14 Mar 2001". */
export function date(iso) {
  if (!iso) {
    return "";
  }
  const [from, to] = iso.split("/");
  if (!to || to === from) {
    return point(from);
  }
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7) && to.length === 10) {
    return `${Number(from.slice(8))} – ${point(to)}`;
  }
  return `${point(from)} – ${point(to)}`;
}

export function number(value) {
  return value === null || value === undefined ? "" : NUMBER.format(value);
}

/** 12,345 as 12K or, with a digit more, as 12.3K. */
export function short(value, digits = 1) {
  return new Intl.NumberFormat("en", {notation: "compact", maximumFractionDigits: digits}).format(value);
}

export function amount(slots) {
  const parts = [];
  if (slots.amount !== null) {
    parts.push(`${Math.abs(slots.amount) >= 1e6 ? longScale(slots.amount) : number(slots.amount)} ${slots.unit}`);
  }
  if (slots.changePct !== null) {
    const change = `${slots.changePct > 0 ? "+" : "−"}${number(Math.abs(slots.changePct))} %`;
    parts.push(slots.amount === null ? change : `(${change})`);
  }
  return parts.join(" ");
}

function longScale(value) {
  const scale = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]].find(([least]) => Math.abs(value) >= least);
  return `${NUMBER.format(value / scale[0])} ${scale[1]}`;
}

function plural(name) {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : name.endsWith("um") ? `${name.slice(0, -2)}a` : `${name}s`;
}

/** The event in a line. */
export function headline(event) {
  const slots = event.slots;
  if (event.type === "VISIT") {
    const who = slots.visitor ?? (slots.visitorRole ?? "Somebody");
    const role = slots.visitor && slots.visitorRole ? `, ${slots.visitorRole}` : "";
    const from = slots.visitorCountry ? `${role ? "" : ","} of ${countryName(slots.visitorCountry)}` : "";
    const pause = role || from ? "," : "";
    const where = slots.hostCountry ? countryName(slots.hostCountry) : "a country not named";
    const places = slots.places.length ? ` (${slots.places.join(", ")})` : "";
    return `${who}${role}${from}${pause} to ${where}${places}`;
  }
  if (event.type === "AGREEMENT") {
    const name = slots.subject?.toLowerCase().includes(plain(slots.kind)) ? slots.subject : plain(slots.kind);
    const subject = slots.subject && name !== slots.subject ? ` on ${slots.subject}` : "";
    const count = name === slots.subject || slots.count === 1 ? name : `${slots.count ?? ""} ${plural(name)}`.trim();
    const what = count.charAt(0).toUpperCase() + count.slice(1);
    const parties = slots.parties.map(countryName).join(", ");
    return `${what}${subject}${parties ? `: ${parties}` : ""}`;
  }
  const flow = plain(slots.flow).replace(/^./, letter => letter.toUpperCase());
  const between = [slots.reporter, slots.partner].filter(Boolean).map(countryName).join(" – ");
  return `${flow} ${between}: ${amount(slots)}${slots.commodity ? `, ${slots.commodity}` : ""}`;
}
