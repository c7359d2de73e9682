/** What the interface answered to a request it refused. */
export class Problem extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? "the store does not answer");
    this.problem = problem;
  }

  /** A sentence that says what is wrong and what is allowed. */
  get sentence() {
    const {parameter, value, allowed, title} = this.problem;
    if (parameter) {
      return `${parameter}: “${value ?? ""}” cannot be read; it takes ${allowed}.`;
    }
    return title ? `${this.message}; ${title}.` : this.message;
  }
}

export async function read(path, parameters = new URLSearchParams(), signal = undefined) {
  const query = parameters.toString();
  return answer(fetch(`api/${path}${query ? "?" + query : ""}`, {signal, headers: {accept: "application/json"}}));
}

export async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Problem({detail: "the store cannot be reached", title: "try again in a while"});
  }
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  const body = isJson ? await response.json() : {detail: `the store answers ${response.status}`};
  if (!response.ok) {
    throw new Problem(body);
  }
  return body;
}
