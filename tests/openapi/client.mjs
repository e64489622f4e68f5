// Works with the local API as its own description says. Arguments: URL. The token comes in on stdin. Prints one JSON line: {"steps":[…]}; a
// failure ends it with exit code 1 and the reason on stderr.
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import { Validator } from "@seriousme/openapi-schema-validator";
import openapiClient from "openapi-client-axios";
import axios from "axios";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const OpenAPIClientAxios = openapiClient.OpenAPIClientAxios ?? openapiClient.default ?? openapiClient;
const url = process.argv[2];
const token = readFileSync(0, "utf8").trim();
const headers = { Authorization: `Bearer ${token}` };
const steps = [];

const document = (await axios.get(`${url}/openapi.json`, { headers, proxy: false })).data;

const validation = await new Validator().validate(structuredClone(document));
assert.ok(validation.valid, JSON.stringify(validation.errors));
assert.equal(document.openapi, "3.1.0");
steps.push("validated");

const ajv = new (Ajv2020.default ?? Ajv2020)({ strict: false, allErrors: true });
(addFormats.default ?? addFormats)(ajv);
ajv.addSchema(document, "api");
const validators = new Map();
function check(operationId, response) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== operationId) continue;
      const status = operation.responses[response.status] ? response.status : "default";
      const pointer = ["paths", path, method, "responses", String(status), "content", "application/json", "schema"]
        .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
      if (!validators.has(pointer)) validators.set(pointer, ajv.compile({ $ref: `api#/${pointer}` }));
      const validate = validators.get(pointer);
      assert.ok(validate(response.data), `${operationId}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(response.data)}`);
      return response;
    }
  }
  assert.fail(`the document has no operation ${operationId}`);
}

const api = new OpenAPIClientAxios({
  definition: document,
  axiosConfigDefaults: { headers, proxy: false, validateStatus: () => true },
});
const client = await api.init();
steps.push("client");

const created = check("create_contact", await client.create_contact(null, { fields: { first_name: "Ada", last_name: "Roe", tags: ["vip"] } }));
assert.equal(created.status, 201);
const id = created.data.id;
assert.equal(created.headers.location, `/contact/${id}`);
steps.push("created");

const read = check("get_contact", await client.get_contact(id));
assert.equal(read.data.last_name, "Roe");
const etag = read.headers.etag;

const updated = check("update_contact", await client.update_contact({ id, "If-Match": etag }, { fields: { last_name: "Doe" } }));
assert.equal(updated.status, 200);
assert.equal(updated.data.last_name, "Doe");
const stale = check("update_contact", await client.update_contact({ id, "If-Match": etag }, { fields: { last_name: "Poe" } }));
assert.equal(stale.status, 412);
const unexpected = check("update_contact", await client.update_contact({ id }, { fields: { last_name: "Poe" }, expected: { last_name: "Roe" } }));
assert.equal(unexpected.status, 409);
steps.push("updated");

const company = check("create_company", await client.create_company(null, { fields: { name: "Acme" } }));
const deal = check("create_deal", await client.create_deal(null, {
  fields: { title: "Big", value: { amount: "1234.50", currency: "EUR" }, company: { find: { name: "Acme" } } },
}));
assert.equal(deal.status, 201, JSON.stringify(deal.data));
assert.equal(deal.data.company, company.data.id);
assert.deepEqual(deal.data.value, { amount: "1234.50", currency: "EUR" });
steps.push("referred");

for (let i = 0; i < 25; ++i) check("create_company", await client.create_company(null, { fields: { name: `Page ${String(i).padStart(2, "0")}` } }));
const names = [];
let after;
do {
  const page = check("list_company", await client.list_company({ filter: 'name starts "Page"', sort: "name", limit: 10, ...(after ? { after } : {}) }));
  assert.equal(page.status, 200, JSON.stringify(page.data));
  names.push(...page.data.records.map((record) => record.name));
  after = page.data.next;
} while (after);
assert.equal(names.length, 25);
assert.deepEqual(names, [...names].sort());
steps.push("paged");

const found = check("search", await client.search({ q: "Ada Doe" }));
assert.ok(found.data.results.some((hit) => hit.id === id), JSON.stringify(found.data));
let isCreateSeen = false;
for (let position = 0, last = 1; position < last; ) { // a page of the feed after the other, up to its end
  const feed = check("changes", await client.changes({ after: position, limit: 1000 }));
  isCreateSeen ||= feed.data.changes.some((change) => change.id === id && change.kind === "create" && change.origin === "api");
  if (feed.data.next <= position) break;
  ({ next: position, last } = feed.data);
}
assert.ok(isCreateSeen);
check("schema", await client.schema());
steps.push("read");

assert.equal(check("delete_contact", await client.delete_contact(id)).status, 200);
assert.equal(check("get_contact", await client.get_contact(id)).status, 404);
assert.equal(check("restore_contact", await client.restore_contact(id)).status, 200);
const refused = check("create_contact", await client.create_contact(null, { fields: { email: "no address" } }));
assert.equal(refused.status, 400);
assert.equal(refused.data.error.where, "email");
steps.push("deleted");

// Every record that is there fits its schema.
for (const path of Object.keys(document.paths)) {
  const operationId = document.paths[path].get?.operationId;
  if (operationId?.startsWith("list_")) check(operationId, await client[operationId]({ limit: 500 }));
}
steps.push("all");
console.log(JSON.stringify({ steps }));
