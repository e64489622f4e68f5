// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/google/GoogleContacts.h"

#include "domain/Reason.h"
#include "sync/connectors/google/GooglePerson.h"
#include "sync/transport/EncodedQuery.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int connectionPageSize = 1000; // the most that a page can have
constexpr qsizetype maxBatchGet = 200; // names of one request
constexpr int maxConnectionPages = 1000;
constexpr qint64 connectionDelay = 10 * 60'000; // "a propagation delay of several minutes"
constexpr int statusNotFound = 5; // google.rpc.Code
constexpr int statusBadRequest = 400;
constexpr int maxPersonRetries = 3;

const QString connectionsPath = u"people/people/me/connections"_s;
const QString contactSources = u"READ_SOURCE_TYPE_CONTACT"_s;

QString resourceNameOf(const QJsonObject &person)
{
    return person.value("resourceName"_L1).toString();
}

QUrlQuery personQuery()
{
    return encodedQuery({{u"personFields"_s, googlePersonFields()}, {u"sources"_s, contactSources}});
}

} // namespace

/// Asks for one contact, which is refused where the sign-in does not allow access.
Result<std::vector<Collection>> GoogleContacts::listAddressBooks()
{
    if (!m_isAllowed) {
        const auto answer = TRY(m_api.get(connectionsPath,
            encodedQuery(
                {{u"personFields"_s, u"metadata"_s}, {u"pageSize"_s, u"1"_s}, {u"sources"_s, contactSources}})));
        if (!answer.isSuccess())
            return fail(addressBooksError(m_api, answer));
        m_isAllowed = true;
    }
    Collection all;
    all.id = googleAddressBook;
    all.name = Reason::tr("Contacts");
    all.key = googleAddressBook;
    all.isAddressBook = true;
    return std::vector<Collection>{all};
}

Result<ContactChanges> GoogleContacts::listContacts(const QString &, const QString &next)
{
    return readPage({}, next.section(u' ', 0, 0));
}

Result<ContactChanges> GoogleContacts::listChanges(const QString &, const QString &tokenOrNext)
{
    const bool isNext = tokenOrNext.contains(u' ');
    return isNext ? readPage(tokenOrNext.section(u' ', 1), tokenOrNext.section(u' ', 0, 0)) : readPage(tokenOrNext, {});
}

/// All parameters but the tokens are the same in every request, as Google demands.
Result<ContactChanges> GoogleContacts::readPage(const QString &token, const QString &pageToken)
{
    QUrlQuery query = encodedQuery({{u"personFields"_s, u"metadata"_s}, {u"sources"_s, contactSources},
        {u"pageSize"_s, QString::number(connectionPageSize)}, {u"requestSyncToken"_s, u"true"_s}});
    if (!token.isEmpty())
        addEncoded(query, u"syncToken"_s, token);
    if (!pageToken.isEmpty())
        addEncoded(query, u"pageToken"_s, pageToken);
    const auto answer = TRY(m_api.get(connectionsPath, query));
    ContactChanges changes;
    changes.now = answer.now;
    // Only EXPIRED_SYNC_TOKEN is documented; tokens are the one thing of these requests that can be wrong.
    const bool hasToken = !token.isEmpty() || !pageToken.isEmpty();
    changes.isExpired = !answer.isSuccess()
        && (answer.error.category == "EXPIRED_SYNC_TOKEN"_L1 || (answer.status == statusBadRequest && hasToken));
    if (changes.isExpired)
        return changes;
    m_isAllowed = answer.isSuccess();
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    QStringList changed;
    QHash<QString, QStringList> former;
    for (const QJsonValue value : answer.body.value("connections"_L1).toArray()) {
        const QJsonObject person = value.toObject();
        const QString name = resourceNameOf(person);
        const bool isDeleted = person.value("metadata"_L1)["deleted"_L1].toBool();
        (isDeleted ? changes.removed : changed).append(name);
        former[name] = person.value("metadata"_L1)["previousResourceNames"_L1].toVariant().toStringList();
    }
    changes.found = TRY(readContacts(changed));
    for (ContactEntry &contact : changes.found) {
        contact.formerIds += former.take(contact.id);
        contact.formerIds.removeDuplicates();
        changed.removeAll(contact.id);
        for (const QString &name : std::as_const(contact.formerIds))
            changed.removeAll(name);
    }
    changes.removed += changed; // no contact any more, if a profile
    for (const QStringList &names : std::as_const(former))
        changes.removed += names;
    const QString next = answer.body.value("nextPageToken"_L1).toString();
    changes.next = next.isEmpty() ? QString() : next + u' ' + token;
    changes.token = answer.body.value("nextSyncToken"_L1).toString();
    return changes;
}

Result<std::vector<ContactEntry>> GoogleContacts::readContacts(const QStringList &ids)
{
    std::vector<ContactEntry> found;
    for (qsizetype begin = 0; begin < ids.size(); begin += maxBatchGet) {
        TRY(addBatch(ids.mid(begin, maxBatchGet), found));
    }
    return found;
}

/// A person whom Google fails to show is asked for again, and then counts as there. A name that was replaced answers
/// with the new one.
Result<void> GoogleContacts::addBatch(const QStringList &ids, std::vector<ContactEntry> &found)
{
    QStringList left = ids;
    std::vector<std::pair<QString, QString>> failed; // names, each with the reason
    for (int tries = 0; !left.isEmpty(); ++tries) {
        failed = TRY(readBatchOnce(left, found));
        left.clear();
        for (const auto &one : failed) {
            if (tries < maxPersonRetries)
                left.append(one.first);
        }
    }
    if (ids.size() >= outageSize && std::ssize(failed) == ids.size())
        return fail(Error::Kind::Unanswered, failed.front().second, connectionsPath);
    for (const auto &[name, reason] : failed) {
        found.emplace_back();
        found.back().id = name;
        found.back().problem = reason.isEmpty() ? Reason::tr("the server can't show this entry") : reason;
    }
    return {};
}

/// Returns whom the answer does not show though they may be there.
Result<std::vector<std::pair<QString, QString>>> GoogleContacts::readBatchOnce(
    const QStringList &ids, std::vector<ContactEntry> &found)
{
    QUrlQuery query = personQuery();
    for (const QString &id : ids)
        addEncoded(query, u"resourceNames"_s, id);
    std::vector<std::pair<QString, QString>> failed;
    const auto answer = TRY(m_api.get(u"people/people:batchGet"_s, query));
    if (!answer.isSuccess() && m_api.meaningOf(answer) == ErrorRule::Meaning::Gone)
        return failed;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    const QJsonArray responses = answer.body.value("responses"_L1).toArray();
    if (responses.size() != ids.size())
        return fail(Error::Kind::Invalid, Reason::tr("the response is not complete"), answer.path);
    for (const QJsonValue one : responses) {
        const QString name = one["requestedResourceName"_L1].toString();
        const int status = one["status"_L1]["code"_L1].toInt();
        if (status != 0 && status != statusNotFound)
            failed.emplace_back(name, one["status"_L1]["message"_L1].toString());
        const QJsonObject person = one["person"_L1].toObject();
        if (status != 0 || !isContact(person))
            continue;
        found.push_back(googlePerson(person));
        if (found.back().id != name)
            found.back().formerIds.append(name);
    }
    return failed;
}

/// Nothing can be searched by a key: all contacts are listed.
Result<std::optional<ContactEntry>> GoogleContacts::findByKey(RecordId key)
{
    QString next;
    for (int pages = 0; pages < maxConnectionPages; ++pages) {
        QUrlQuery query = personQuery();
        addEncoded(query, u"pageSize"_s, QString::number(connectionPageSize));
        if (!next.isEmpty())
            addEncoded(query, u"pageToken"_s, next);
        const auto answer = TRY(m_api.read(connectionsPath, query));
        for (const QJsonValue value : answer.body.value("connections"_L1).toArray()) {
            const QJsonObject person = value.toObject();
            if (ContactEntry contact = googlePerson(person); isContact(person) && contact.key == key)
                return std::optional(std::move(contact));
        }
        const QString before = std::exchange(next, answer.body.value("nextPageToken"_L1).toString());
        if (next.isEmpty())
            return std::optional<ContactEntry>();
        if (next == before)
            break;
    }
    return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(next), connectionsPath);
}

qint64 GoogleContacts::searchDelay() const
{
    return connectionDelay;
}

ContactAnswer GoogleContacts::answerOf(JsonAnswer answer) const
{
    ContactAnswer result{std::move(answer), {}};
    if (result.answer.isSuccess() && result.answer.body.contains("resourceName"_L1))
        result.contact = googlePerson(result.answer.body);
    return result;
}

Result<ContactAnswer> GoogleContacts::create(const QString &, RecordId key, const QJsonObject &fields)
{
    return m_api
        .post(u"people/people:createContact"_s, googleNewPerson(key, fields), JsonApi::Repeat::Never, personQuery())
        .map([this](JsonAnswer answer) { return answerOf(std::move(answer)); });
}

Result<ContactAnswer> GoogleContacts::update(
    const ContactEntry &contact, const QStringList &changed, const QJsonObject &wanted)
{
    const QJsonObject members = googlePersonMembers(contact.row, changed, wanted);
    QJsonObject body = googlePersonVersion(contact.row);
    for (auto member = members.begin(); member != members.end(); ++member)
        body.insert(member.key(), *member);
    QUrlQuery query = personQuery();
    addEncoded(query, u"updatePersonFields"_s, members.keys().join(u','));
    return m_api
        .send("PATCH", u"people/"_s + contact.id + u":updateContact"_s, query, &body, JsonApi::Repeat::Allowed, {})
        .map([this](JsonAnswer answer) { return answerOf(std::move(answer)); });
}

/// Has no condition: the version was compared right before.
Result<JsonAnswer> GoogleContacts::remove(const ContactEntry &contact)
{
    return m_api.remove(u"people/"_s + contact.id + u":deleteContact"_s);
}

} // namespace satchel::sync
