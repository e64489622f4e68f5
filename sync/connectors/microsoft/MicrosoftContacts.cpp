// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftContacts.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/ResourceEntry.h"
#include "sync/connectors/microsoft/GraphRequests.h"
#include "sync/connectors/microsoft/MicrosoftContact.h"
#include "sync/transport/EncodedQuery.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// The placeholder of the default folder while it is empty: its id is read from a contact in it.
const QString emptyDefaultFolder = u"contacts"_s;
const QString emptyFolderToken = u"empty"_s;

QString contactsPath(const QString &book)
{
    return book == emptyDefaultFolder ? u"graph/me/contacts"_s : u"graph/me/contactFolders/"_s + book + u"/contacts"_s;
}

QString contactPath(const ContactEntry &contact)
{
    return contactsPath(contact.book) + u'/' + contact.id;
}

/// The members, and the property that has the key.
QUrlQuery contactQuery()
{
    return encodedQuery({{u"$select"_s, microsoftContactMembers().join(u',')},
        {u"$expand"_s, u"singleValueExtendedProperties($filter=id eq '%1')"_s.arg(graphKeyProperty)}});
}

} // namespace

/// Folders within folders too, level by level: a list shows one level only.
Result<std::vector<QJsonObject>> MicrosoftContacts::listFolders()
{
    auto folders = TRY(listGraphRows(m_api, u"graph/me/contactFolders"_s, {}));
    for (size_t known = 0; known < folders.size();) {
        QStringList addresses;
        for (; known < folders.size(); ++known)
            addresses.append(
                u"/me/contactFolders/"_s + graphSegment(folders[known].value("id"_L1).toString()) + u"/childFolders"_s);
        const auto lists = TRY(readGraphRows(m_api, addresses));
        for (const QJsonObject &list : lists) {
            for (const QJsonValue folder : list.value("value"_L1).toArray())
                folders.push_back(folder.toObject());
            const QString next = list.value("@odata.nextLink"_L1).toString();
            const auto more = TRY(next.isEmpty() ? Result<std::vector<QJsonObject>>() : followGraphRows(m_api, next));
            folders.insert(folders.end(), more.begin(), more.end());
        }
    }
    return folders;
}

/// New contacts go to the first: the default folder.
Result<std::vector<Collection>> MicrosoftContacts::listAddressBooks()
{
    const auto first = TRY(
        m_api.get(u"graph/me/contacts"_s, encodedQuery({{u"$top"_s, u"1"_s}, {u"$select"_s, u"id,parentFolderId"_s}})));
    if (!first.isSuccess())
        return fail(addressBooksError(m_api, first));
    const auto folders = TRY(listFolders());
    Collection usual;
    usual.key = emptyDefaultFolder;
    usual.id = first.body.value("value"_L1)[0]["parentFolderId"_L1].toString(emptyDefaultFolder);
    usual.name = Reason::tr("Contacts");
    usual.isAddressBook = true;
    std::vector<Collection> books{usual};
    for (const QJsonObject &folder : folders) {
        Collection book = usual;
        book.key.clear();
        book.id = folder.value("id"_L1).toString();
        book.name = folder.value("displayName"_L1).toString(book.id);
        if (std::ranges::find(books, book.id, &Collection::id) == books.end())
            books.push_back(std::move(book));
    }
    return books;
}

Result<ContactChanges> MicrosoftContacts::listContacts(const QString &book, const QString &next)
{
    if (!next.isEmpty())
        return readPage(m_api.follow(next));
    if (book != emptyDefaultFolder)
        return readPage(m_api.get(contactsPath(book) + u"/delta"_s));
    ContactChanges nothing;
    nothing.token = emptyFolderToken;
    return nothing;
}

Result<ContactChanges> MicrosoftContacts::listChanges(const QString &book, const QString &tokenOrNext)
{
    return tokenOrNext == emptyFolderToken ? listContacts(book, {}) : readPage(m_api.follow(tokenOrNext));
}

/// The links are complete and stay as they are. A contact may be in a list several times.
Result<ContactChanges> MicrosoftContacts::readPage(const Result<JsonAnswer> &answered)
{
    if (!answered)
        return fail(answered.error());
    const JsonAnswer &answer = *answered;
    ContactChanges changes;
    changes.now = answer.now;
    changes.isExpired = !answer.isSuccess() && isGraphTokenExpired(answer);
    if (changes.isExpired)
        return changes;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    QStringList changed;
    for (const QJsonValue value : answer.body.value("value"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        (row.contains("@removed"_L1) ? changes.removed : changed).append(row.value("id"_L1).toString());
    }
    changed.removeDuplicates();
    changes.found = TRY(readContacts(changed));
    changes.next = answer.body.value("@odata.nextLink"_L1).toString();
    changes.token = answer.body.value("@odata.deltaLink"_L1).toString();
    return changes;
}

Result<std::vector<ContactEntry>> MicrosoftContacts::readContacts(const QStringList &ids)
{
    const QString query = contactQuery().toString(QUrl::FullyEncoded);
    const auto addressOf = [&](const QString &id) { return u"/me/contacts/"_s + graphSegment(id) + u'?' + query; };
    QStringList addresses;
    for (const QString &id : ids)
        addresses.append(addressOf(id));
    QHash<QString, QString> failed;
    const auto rows = TRY(readGraphRows(m_api, addresses, &failed));
    if (ids.size() >= outageSize && failed.size() == ids.size())
        return fail(Error::Kind::Unanswered, failed.begin().value(), u"graph/me/contacts"_s);
    std::vector<ContactEntry> found;
    for (const QJsonObject &row : rows)
        found.push_back(microsoftContact(row, graphKeyProperty));
    for (const QString &id : ids) {
        if (const auto problem = failed.constFind(addressOf(id)); problem != failed.cend()) {
            found.emplace_back();
            found.back().id = id;
            found.back().problem = *problem;
        }
    }
    return found;
}

/// A list of contacts is that of one folder, and its folder may be new.
Result<std::optional<ContactEntry>> MicrosoftContacts::findByKey(RecordId key)
{
    const QUrlQuery query = encodedQuery({{u"$filter"_s, graphKeyFilter(key)}, {u"$select"_s, u"id"_s}});
    const auto books = TRY(listAddressBooks());
    for (const Collection &book : books) {
        const auto rows = TRY(listGraphRows(m_api, contactsPath(book.id), query));
        auto found = TRY(rows.empty() ? Result<std::vector<ContactEntry>>(std::vector<ContactEntry>())
                                      : readContacts({rows.front().value("id"_L1).toString()}));
        if (!found.empty())
            return std::optional(std::move(found.front()));
    }
    return std::optional<ContactEntry>();
}

/// An answer without a version is completed by reading the contact.
Result<ContactAnswer> MicrosoftContacts::answerOf(JsonAnswer answer)
{
    ContactAnswer result{std::move(answer), {}};
    const QString id = result.answer.body.value("id"_L1).toString();
    if (!result.answer.isSuccess() || id.isEmpty())
        return result;
    result.contact = microsoftContact(result.answer.body, graphKeyProperty);
    if (result.contact->version.isEmpty() || result.contact->book.isEmpty()) {
        auto found = readContacts({id});
        if (found && !found->empty() && found->front().problem.isEmpty()) // the write is done, whatever becomes of this
            result.contact = std::move(found->front());
    }
    return result;
}

Result<ContactAnswer> MicrosoftContacts::create(const QString &book, RecordId key, const QJsonObject &fields)
{
    QJsonObject body = microsoftContactBody({}, changedFields({}, fields), fields);
    body.insert(u"singleValueExtendedProperties"_s, graphKeyProperties(key));
    auto answer = TRY(m_api.post(contactsPath(book), body));
    return answerOf(std::move(answer));
}

Result<ContactAnswer> MicrosoftContacts::update(
    const ContactEntry &contact, const QStringList &changed, const QJsonObject &wanted)
{
    auto answer = TRY(m_api.patch(contactPath(contact), microsoftContactBody(contact.row, changed, wanted),
        JsonApi::Repeat::Allowed, graphCondition(contact.version.toUtf8())));
    return answerOf(std::move(answer));
}

Result<JsonAnswer> MicrosoftContacts::remove(const ContactEntry &contact)
{
    return m_api.remove(contactPath(contact), {}, graphCondition(contact.version.toUtf8()));
}

} // namespace satchel::sync
