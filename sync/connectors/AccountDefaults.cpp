// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/AccountDefaults.h"

#include "domain/Reason.h"
#include "sync/engine/JsonPath.h"
#include "sync/engine/WireFormat.h"
#include "sync/transport/EncodedQuery.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<JsonAnswer> askAccount(JsonApi &api, const AccountRead &read)
{
    QUrlQuery query;
    for (const auto &[name, value] : read.query)
        addEncoded(query, name, value);
    return read.body ? api.readBy(read.path, *read.body, query) : api.read(read.path, query);
}

Result<QString> readAccountId(JsonApi &api)
{
    for (const AccountRead &read : api.manifest().account) {
        if (read.id.isEmpty())
            continue;
        const auto answer = TRY(askAccount(api, read));
        const QString id = textAt(answer.content, {read.id});
        return !read.idForm.match(id).hasMatch() ? Result<QString>(
                   fail(Error::Kind::Invalid, Reason::tr("the account does not say which one it is"), answer.path))
                                                 : id;
    }
    return fail(Error::Kind::Invalid, Reason::tr("the manifest does not say how to ask for the account"),
        api.manifest().vendor);
}

Result<QJsonObject> readAccountDefaults(JsonApi &api)
{
    QJsonObject words;
    for (const AccountRead &read : api.manifest().account) {
        if (read.words.empty())
            continue;
        const auto answer = askAccount(api, read);
        const bool isMissing = !answer
            && (answer.error().kind == Error::Kind::Refused || answer.error().kind == Error::Kind::Invalid);
        if (isMissing && read.isOptional)
            continue;
        if (!answer)
            return fail(answer.error());
        for (const auto &[word, place] : read.words) {
            const QString value = textAt(answer->content, {place});
            if (!value.isEmpty() && WireFormat::fromJson({{word, value}}))
                words.insert(word, value);
        }
    }
    return words;
}

} // namespace satchel::sync
