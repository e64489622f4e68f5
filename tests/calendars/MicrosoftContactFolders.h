// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts of Microsoft Graph, version 1.0, as its documents describe them: a default folder and folders beside it.
// Pages have two rows. Assumed: that contacts honour If-Match as events do, and that an address is replaced as a whole.
#pragma once

#include "tests/calendars/CalendarStandIn.h"

#include <algorithm>

namespace satchel::test {

class MicrosoftContactFolders
{
public:
    bool isDenied = false; // the token lacks the permission

    static QString usual() { return QStringLiteral("AQMkContacts="); }

    void addFolder(const QString &id, const QString &name, const QString &parent = usual())
    {
        m_folders.append({id, name, parent});
    }
    /// Whenever this contact is to be shown.
    void failContact(const QString &id, int status, int times)
    {
        m_contactFailures[id] = {"GET", status, QStringLiteral("ErrorCorruptData"), times};
    }
    void expireTokens() { m_firstToken = ++m_revision; }
    void failNext(const QByteArray &method, int status, const QString &code, int times = 1)
    {
        m_failure = {method, status, code, times};
    }

    /// Another program of the same person; members that are not named stay.
    QString put(QString id, const QJsonObject &members, Instant now, const QString &folder = usual())
    {
        m_now = std::max(m_now, now);
        if (id.isEmpty())
            id = QStringLiteral("AAkContact%1=").arg(m_contacts.size());
        Contact &contact = m_contacts[id];
        if (contact.folder.isEmpty())
            contact.folder = folder;
        contact.json = merged(contact.json, members);
        touch(contact);
        return id;
    }
    void move(const QString &id, const QString &folder)
    {
        Contact &contact = m_contacts[id];
        m_left.append({contact.folder, id, ++m_revision});
        contact.folder = folder;
        touch(contact);
    }
    void remove(const QString &id)
    {
        Contact &contact = m_contacts[id];
        contact.isDeleted = true;
        touch(contact);
        m_left.append({contact.folder, id, m_revision});
    }
    /// Empty for one that is not there.
    QJsonObject contact(const QString &id) const
    {
        const auto found = m_contacts.constFind(id);
        return found == m_contacts.constEnd() || found->isDeleted ? QJsonObject() : rowOf(id, *found);
    }
    QStringList ids() const
    {
        QStringList living;
        for (auto one = m_contacts.begin(); one != m_contacts.end(); ++one) {
            if (!one->isDeleted)
                living.append(one.key());
        }
        return living;
    }

    /// `path` from "me" on.
    sync::HttpResponse answer(const CalendarRequest &asked, const QStringList &path, Instant now)
    {
        m_now = std::max(m_now, now);
        if (isDenied)
            return refusal(403, QStringLiteral("ErrorAccessDenied"),
                QStringLiteral("Access is denied. Check credentials and try again."));
        if (m_failure.times > 0 && m_failure.method == asked.method) {
            --m_failure.times;
            return refusal(m_failure.status, m_failure.code);
        }
        if (!asked.prefer.contains("IdType=\"ImmutableId\""))
            return invalid(QStringLiteral("the tests read ids that stay"));
        if (path.value(1) == QLatin1StringView("contacts"))
            return contacts(asked, usual(), path.mid(2), false);
        const bool isOfChildren = path.size() == 4 && path[3] == QLatin1StringView("childFolders");
        if (path.size() == 2 || isOfChildren)
            return asked.asks("GET") ? folderList(isOfChildren ? path[2] : usual())
                                     : refusal(405, QStringLiteral("Request_BadRequest"));
        const QString folder = path[2];
        const bool isKnown = folder == usual() || std::ranges::find(m_folders, folder, &Folder::id) != m_folders.end();
        if (!isKnown || path.value(3) != QLatin1StringView("contacts"))
            return refusal(404, QStringLiteral("ErrorItemNotFound"));
        return contacts(asked, folder, path.mid(4), true);
    }

private:
    struct Folder
    {
        QString id;
        QString name;
        QString parent;
    };
    struct Contact
    {
        QJsonObject json; // as it was written
        QString folder;
        QString key; // of the extended property
        qint64 revision = 0;
        Instant changed;
        bool isDeleted = false;
    };
    struct Left
    {
        QString folder;
        QString id;
        qint64 revision = 0;
    };
    sync::HttpResponse refusal(int status, const QString &code, const QString &message = {}) const
    {
        return calendarAnswer(status,
            {{QStringLiteral("error"),
                QJsonObject{
                    {QStringLiteral("code"), code}, {QStringLiteral("message"), message.isEmpty() ? code : message}}}},
            m_now);
    }
    sync::HttpResponse invalid(const QString &message) const
    {
        return refusal(400, QStringLiteral("ErrorInvalidRequest"), message);
    }
    void touch(Contact &contact)
    {
        contact.revision = ++m_revision;
        contact.changed = m_now;
    }

    static QString text(const QJsonObject &json, const char *name)
    {
        return json.value(QLatin1StringView(name)).toString();
    }

    QJsonObject rowOf(const QString &id, const Contact &contact) const
    {
        QJsonObject row{{QStringLiteral("categories"), QJsonArray()}, {QStringLiteral("emailAddresses"), QJsonArray()},
            {QStringLiteral("businessPhones"), QJsonArray()}, {QStringLiteral("homePhones"), QJsonArray()},
            {QStringLiteral("businessAddress"), QJsonObject()}, {QStringLiteral("homeAddress"), QJsonObject()},
            {QStringLiteral("otherAddress"), QJsonObject()}};
        row = merged(row, contact.json);
        row.insert(QStringLiteral("id"), id);
        row.insert(QStringLiteral("parentFolderId"), contact.folder);
        row.insert(QStringLiteral("@odata.etag"), QStringLiteral("W/\"CQ%1\"").arg(contact.revision));
        row.insert(QStringLiteral("lastModifiedDateTime"), contact.changed.toIso());
        if (const QString day = text(contact.json, "birthday"); day.size() == 10)
            row.insert(QStringLiteral("birthday"), QString(day + QStringLiteral("T11:59:00Z")));
        if (QString notes = text(contact.json, "personalNotes"); !notes.isEmpty())
            row.insert(QStringLiteral("personalNotes"),
                notes.remove(QLatin1Char('\r')).replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
        return row;
    }

    static QString keyProperty()
    {
        return QStringLiteral("String {6a2d7a34-2f0c-4d0f-9a53-5f3f6d1c9b70} Name SatchelKey");
    }

    static const QStringList &writable()
    {
        static const QStringList names{QStringLiteral("birthday"), QStringLiteral("businessAddress"),
            QStringLiteral("businessHomePage"), QStringLiteral("businessPhones"), QStringLiteral("categories"),
            QStringLiteral("companyName"), QStringLiteral("displayName"), QStringLiteral("emailAddresses"),
            QStringLiteral("givenName"), QStringLiteral("homeAddress"), QStringLiteral("homePhones"),
            QStringLiteral("jobTitle"), QStringLiteral("mobilePhone"), QStringLiteral("nickName"),
            QStringLiteral("otherAddress"), QStringLiteral("personalNotes"), QStringLiteral("surname")};
        return names;
    }

    static QString problemWith(const QJsonObject &body, bool isNew)
    {
        QStringList known = writable();
        if (isNew)
            known.append(QStringLiteral("singleValueExtendedProperties"));
        if (const QString unknown = CalendarRequest::unknownIn(body.keys(), known); !unknown.isEmpty())
            return QStringLiteral("a sync may not write ") + unknown;
        if (body.value(QLatin1StringView("businessPhones")).toArray().size() > 2)
            return QStringLiteral("businessPhones has two numbers at most");
        if (body.value(QLatin1StringView("emailAddresses")).toArray().size() > 3)
            return QStringLiteral("emailAddresses has three addresses at most");
        for (const QJsonValue email : body.value(QLatin1StringView("emailAddresses")).toArray()) {
            if (!CalendarRequest::unknownIn(
                    email.toObject().keys(), {QStringLiteral("name"), QStringLiteral("address")})
                     .isEmpty())
                return QStringLiteral("an address has a name and an address");
        }
        for (const char *name : {"businessAddress", "homeAddress", "otherAddress"}) {
            const QString unknown = CalendarRequest::unknownIn(body.value(QLatin1StringView(name)).toObject().keys(),
                {QStringLiteral("street"), QStringLiteral("city"), QStringLiteral("state"),
                    QStringLiteral("countryOrRegion"), QStringLiteral("postalCode")});
            if (!unknown.isEmpty())
                return QStringLiteral("an address has no ") + unknown;
        }
        const QJsonValue day = body.value(QLatin1StringView("birthday"));
        if (day.isString() && (day.toString().size() < 20 || !Instant::fromIso(day.toString())))
            return QStringLiteral("birthday");
        return {};
    }

    /// Of one level.
    sync::HttpResponse folderList(const QString &parent) const
    {
        QJsonArray rows;
        for (const Folder &folder : m_folders) {
            if (folder.parent == parent)
                rows.append(QJsonObject{{QStringLiteral("id"), folder.id}, {QStringLiteral("displayName"), folder.name},
                    {QStringLiteral("parentFolderId"), folder.parent}});
        }
        return calendarAnswer(200, {{QStringLiteral("value"), rows}}, m_now);
    }

    /// `path` behind "contacts".
    sync::HttpResponse contacts(
        const CalendarRequest &asked, const QString &folder, const QStringList &path, bool isNamedFolder)
    {
        if (path.isEmpty())
            return asked.asks("POST") ? create(asked, folder)
                : asked.asks("GET")   ? list(asked, folder)
                                      : refusal(405, QStringLiteral("Request_BadRequest"));
        if (path[0] == QLatin1StringView("delta") && asked.asks("GET"))
            return isNamedFolder ? delta(asked, folder)
                                 : refusal(404, QStringLiteral("ResourceNotFound")); // documented for folders only
        const auto found = m_contacts.find(path[0]);
        const bool isHere = found != m_contacts.end() && !found->isDeleted
            && (!isNamedFolder || found->folder == folder);
        if (!isHere || path.size() > 1)
            return refusal(404, QStringLiteral("ErrorItemNotFound"));
        if (asked.asks("GET"))
            return get(asked, path[0], *found);
        if (!isNamedFolder && found->folder != usual())
            return refusal(404, QStringLiteral("ErrorItemNotFound")); // writes are documented within its folder
        const QString etag = text(rowOf(path[0], *found), "@odata.etag");
        if (!asked.ifMatch.isEmpty() && asked.ifMatch != etag.toUtf8())
            return refusal(412, QStringLiteral("ErrorIrresolvableConflict"));
        if (asked.asks("DELETE")) {
            remove(path[0]);
            return calendarAnswer(204, {}, m_now);
        }
        return asked.asks("PATCH") ? patch(asked, path[0], *found) : refusal(405, QStringLiteral("Request_BadRequest"));
    }

    static QJsonObject selected(const QJsonObject &row, const QString &members)
    {
        const QStringList names = members.split(QLatin1Char(','), Qt::SkipEmptyParts);
        QJsonObject rest;
        for (auto member = row.begin(); member != row.end(); ++member) {
            if (names.isEmpty() || names.contains(member.key()) || member.key().startsWith(QLatin1Char('@'))
                || member.key() == QLatin1StringView("id"))
                rest.insert(member.key(), *member);
        }
        return rest;
    }

    sync::HttpResponse get(const CalendarRequest &asked, const QString &id, const Contact &contact)
    {
        if (GraphFailure &failure = m_contactFailures[id]; failure.times > 0) {
            --failure.times;
            return refusal(failure.status, failure.code);
        }
        const QString unknown = CalendarRequest::unknownIn(
            asked.query.keys(), {QStringLiteral("$select"), QStringLiteral("$expand")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        QJsonObject row = selected(rowOf(id, contact), asked.query.value(QStringLiteral("$select")));
        const QString expand = asked.query.value(QStringLiteral("$expand"));
        const QString wanted = QStringLiteral("singleValueExtendedProperties($filter=id eq '%1')").arg(keyProperty());
        if (!expand.isEmpty() && expand != wanted)
            return invalid(QStringLiteral("$expand"));
        if (!expand.isEmpty() && !contact.key.isEmpty())
            row.insert(QStringLiteral("singleValueExtendedProperties"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), keyProperty()}, {QStringLiteral("value"), contact.key}}});
        return calendarAnswer(200, row, m_now);
    }

    sync::HttpResponse list(const CalendarRequest &asked, const QString &folder) const
    {
        const QString unknown = CalendarRequest::unknownIn(asked.query.keys(),
            {QStringLiteral("$select"), QStringLiteral("$top"), QStringLiteral("$filter"), QStringLiteral("$skip")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        static const QRegularExpression form(QStringLiteral(
            "^singleValueExtendedProperties/any\\(ep: ep/id eq '([^']+)' and ep/value eq '([^']+)'\\)$"));
        const QString filter = asked.query.value(QStringLiteral("$filter"));
        const auto match = form.match(filter);
        if (!filter.isEmpty() && (!match.hasMatch() || match.captured(1) != keyProperty()))
            return invalid(QStringLiteral("$filter"));
        QJsonArray rows;
        for (auto one = m_contacts.begin(); one != m_contacts.end(); ++one) {
            const bool fits = filter.isEmpty() || one->key.compare(match.captured(2), Qt::CaseInsensitive) == 0;
            if (!one->isDeleted && one->folder == folder && fits)
                rows.append(selected(rowOf(one.key(), *one), asked.query.value(QStringLiteral("$select"))));
        }
        const int top = asked.query.value(QStringLiteral("$top"), QStringLiteral("10")).toInt();
        while (rows.size() > top)
            rows.removeLast(); // no test needs another page of this list
        return calendarAnswer(200, {{QStringLiteral("value"), rows}}, m_now);
    }

    /// Tokens have what was asked for first; nothing may be added to them.
    sync::HttpResponse delta(const CalendarRequest &asked, const QString &folder) const
    {
        const QString delta = asked.query.value(QStringLiteral("$deltatoken"));
        const QString skip = asked.query.value(QStringLiteral("$skiptoken"));
        const bool hasToken = !delta.isEmpty() || !skip.isEmpty();
        const QString unknown = CalendarRequest::unknownIn(asked.query.keys(),
            hasToken ? QStringList{QStringLiteral("$deltatoken"), QStringLiteral("$skiptoken")}
                     : QStringList{QStringLiteral("$select")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        const QStringList place = skip.split(QLatin1Char('-')); // since, through, from
        const qint64 since = skip.isEmpty() ? delta.toLongLong() : place.value(0).toLongLong();
        const qint64 through = skip.isEmpty() ? m_revision : place.value(1).toLongLong();
        const int from = place.value(2).toInt();
        if (hasToken && through < m_firstToken)
            return refusal(410, QStringLiteral("SyncStateNotFound"));
        if (hasToken && since != 0 && since < m_firstToken)
            return refusal(410, QStringLiteral("SyncStateNotFound"));
        QJsonArray rows;
        for (auto one = m_contacts.begin(); one != m_contacts.end(); ++one) {
            if (!one->isDeleted && one->folder == folder && one->revision > since)
                rows.append(rowOf(one.key(), *one));
        }
        for (const Left &left : m_left) {
            if (left.folder == folder && left.revision > since && since != 0)
                rows.append(QJsonObject{{QStringLiteral("id"), left.id},
                    {QStringLiteral("@removed"), QJsonObject{{QStringLiteral("reason"), QStringLiteral("deleted")}}}});
        }
        constexpr int size = 2;
        QJsonArray page;
        for (qsizetype i = from; i < rows.size() && i < from + size; ++i)
            page.append(rows[i]);
        QString link = QStringLiteral("http://127.0.0.1:9/v1.0/me/contactFolders/%1/contacts/delta?")
                           .arg(QString::fromLatin1(QUrl::toPercentEncoding(folder)));
        const bool isMore = from + size < rows.size();
        link += isMore ? QStringLiteral("$skiptoken=%1-%2-%3").arg(since).arg(through).arg(from + size)
                       : QStringLiteral("$deltatoken=%1").arg(through);
        return calendarAnswer(200,
            {{QStringLiteral("value"), page},
                {isMore ? QStringLiteral("@odata.nextLink") : QStringLiteral("@odata.deltaLink"), link}},
            m_now);
    }

    /// Made of the parts of the name, unless the same request has one.
    static void renewDisplayName(QJsonObject &json, const QJsonObject &body)
    {
        if (!body.contains(QLatin1StringView("displayName")))
            json.insert(QStringLiteral("displayName"),
                QString(text(json, "givenName") + QLatin1Char(' ') + text(json, "surname")).trimmed());
    }

    sync::HttpResponse create(const CalendarRequest &asked, const QString &folder)
    {
        if (const QString problem = problemWith(asked.body, true); !problem.isEmpty())
            return invalid(problem);
        QJsonObject json = asked.body;
        const QJsonValue property = json.take(QLatin1StringView("singleValueExtendedProperties"))[0];
        if (!property.isUndefined() && property[QLatin1StringView("id")].toString() != keyProperty())
            return invalid(QStringLiteral("singleValueExtendedProperties"));
        renewDisplayName(json, asked.body);
        const QString id = put({}, json, m_now, folder);
        m_contacts[id].key = property[QLatin1StringView("value")].toString();
        return calendarAnswer(201, rowOf(id, m_contacts[id]), m_now);
    }

    sync::HttpResponse patch(const CalendarRequest &asked, const QString &id, Contact &contact)
    {
        if (const QString problem = problemWith(asked.body, false); !problem.isEmpty())
            return invalid(problem);
        contact.json = merged(contact.json, asked.body);
        renewDisplayName(contact.json, asked.body);
        touch(contact);
        return calendarAnswer(200, rowOf(id, contact), m_now);
    }

    QMap<QString, Contact> m_contacts; // by id
    QList<Folder> m_folders;
    QList<Left> m_left; // contacts that are not in a folder any more
    Instant m_now{1'790'000'000'000};
    GraphFailure m_failure;
    QMap<QString, GraphFailure> m_contactFailures; // by id
    qint64 m_revision = 0;
    qint64 m_firstToken = 0; // older ones are not accepted
};

} // namespace satchel::test
