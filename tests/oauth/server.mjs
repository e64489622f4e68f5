// SPDX-License-Identifier: GPL-3.0-or-later
// A real OAuth 2 / OpenID server on a free loopback port, which signs everybody in and agrees to everything. PKCE is
// required, refresh tokens rotate, and one that is used twice costs the whole grant. Prints its address in one line of
// JSON when it is ready and ends with its standard input. Its one argument, JSON too, makes it look like a vendor:
// {"routes": {"authorization": "/oauth2/authorize", …}, "scopes": ["{origin}/user_impersonation"]}.
import http from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';

const vendor = JSON.parse(process.argv[2] ?? '{}');
const policy = interactionPolicy.base();
policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0); // as Entra has it

const native = {
  application_type: 'native',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/', ...['', 'hubspot', 'salesforce', 'dynamics365', 'mail'].map((path) => `http://localhost/${path}`)],
};

const configuration = {
  clients: [
    { ...native, client_id: 'public', token_endpoint_auth_method: 'none' },
    { ...native, client_id: 'denied', token_endpoint_auth_method: 'none' },
    { ...native, client_id: 'confidential', client_secret: 'organisation-client-secret-0815', token_endpoint_auth_method: 'client_secret_post' },
    // A server that asks whether a token is good (RFC 7662).
    { client_id: 'mail-server', client_secret: 'mail-server-secret-4711', grant_types: [], response_types: [], redirect_uris: [] },
  ],
  pkce: { required: () => true, methods: ['S256'] },
  rotateRefreshToken: true,
  issueRefreshToken: async () => true,
  features: { devInteractions: { enabled: false }, revocation: { enabled: true }, introspection: { enabled: true } },
  ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 86400, Interaction: 600, RefreshToken: 86400, Session: 86400 },
  interactions: { policy, url: (context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
  cookies: { keys: ['for this run only'] },
};

async function interact(provider, request, response) {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  let result;
  if (params.client_id === 'denied') {
    result = { error: 'access_denied', error_description: 'the person said no' };
  } else if (prompt.name === 'select_account') {
    result = { select_account: {} };
  } else if (prompt.name === 'login') {
    result = { login: { accountId: 'ada' } };
  } else {
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    grant.addOIDCScope(params.scope);
    result = { consent: { grantId: await grant.save() } };
  }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const scopes = ['openid', 'offline_access', 'profile', ...(vendor.scopes ?? [])].map((scope) => scope.replace('{origin}', issuer));
  const provider = new Provider(issuer, { ...configuration, scopes, routes: vendor.routes ?? {} });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return callback(request, response);
    interact(provider, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  console.log(JSON.stringify({ issuer }));
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
