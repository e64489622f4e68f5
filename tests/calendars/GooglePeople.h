// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts of Google's People API, version 1, as its documents describe them. Pages have two rows.
// Assumed: that the status of an error whose reason is "failedPrecondition" is FAILED_PRECONDITION.
#pragma once

#include "tests/calendars/CalendarStandIn.h"

#include <algorithm>

namespace satchel::test {

class GooglePeople
{
public:
    bool isDenied = false; // the token lacks the scope
    bool isDisabled = false; // the organization's project does not use the API
    qint64 delay = 0; // milliseconds until a write is shown to requests for a sync

    void expireTokens() { m_firstToken = ++m_revision; }
    /// Later requests with one are refused as wrong, not as expired.
    void forgetTokens() { m_tokens.clear(); }
    /// Whenever this person is to be shown.
    void failPerson(const QString &name, int code, int times) { m_personFailures[name] = {{}, code, {}, times}; }
    void failNext(const QByteArray &method, int status, const QString &code, int times = 1)
    {
        m_failure = {method, status, code, times};
    }

    /// Another program of the same person; members that are not named stay.
    QString put(QString name, const QJsonObject &members, Instant now)
    {
        m_now = std::max(m_now, now);
        if (name.isEmpty())
            name = QStringLiteral("people/c%1").arg(100 + m_people.size());
        QJsonObject person = m_people.value(name).json;
        for (auto member = members.begin(); member != members.end(); ++member)
            person.insert(member.key(), *member);
        keep(name, person, false);
        return name;
    }
    void remove(const QString &name) { keep(name, m_people.value(name).json, true); }
    /// Empty for one that is not there.
    QJsonObject person(const QString &name) const
    {
        const auto found = m_people.constFind(name);
        return found == m_people.constEnd() || found->isDeleted ? QJsonObject() : found->json;
    }
    QStringList names() const
    {
        QStringList living;
        for (auto one = m_people.begin(); one != m_people.end(); ++one) {
            if (!one->isDeleted)
                living.append(one.key());
        }
        return living;
    }
    /// Fields that link the contact with a profile were added or removed. Returns the new name.
    QString rename(const QString &name)
    {
        const QString renamed = name + QStringLiteral("r");
        m_people.insert(renamed, m_people.take(name));
        m_former[renamed] = m_former.take(name) + QStringList{name};
        keep(renamed, m_people[renamed].json, false);
        return renamed;
    }
    /// The contact goes, what else Google knows of the person stays.
    void makeProfile(const QString &name)
    {
        keep(name, m_people[name].json, false);
        m_people[name].isProfile = true;
    }
    /// Shown with contacts, and not one.
    void addProfile(const QString &name, const QJsonObject &members)
    {
        put(name, members, m_now);
        m_people[name].isProfile = true;
    }

    /// `path` behind the version.
    sync::HttpResponse answer(const CalendarRequest &asked, const QStringList &path, Instant now)
    {
        m_now = std::max(m_now, now);
        if (isDenied)
            return refusal(403, QStringLiteral("PERMISSION_DENIED"), QStringLiteral("ACCESS_TOKEN_SCOPE_INSUFFICIENT"),
                QStringLiteral("Request had insufficient authentication scopes."));
        if (isDisabled)
            return notConfigured();
        if (m_failure.times > 0 && m_failure.method == asked.method) {
            --m_failure.times;
            return refusal(m_failure.status, m_failure.code);
        }
        if (path == QStringList{QStringLiteral("people"), QStringLiteral("me"), QStringLiteral("connections")}
            && asked.asks("GET"))
            return list(asked);
        if (path == QStringList{QStringLiteral("people:batchGet")} && asked.asks("GET"))
            return batchGet(asked);
        if (path == QStringList{QStringLiteral("people:createContact")} && asked.asks("POST"))
            return create(asked);
        const QString name = path.value(0) + QLatin1Char('/') + path.value(1).section(QLatin1Char(':'), 0, 0);
        const QString verb = path.value(1).section(QLatin1Char(':'), 1);
        if (path.size() != 2 || path[0] != QLatin1StringView("people"))
            return refusal(404, QStringLiteral("NOT_FOUND"));
        if (!m_people.contains(name) || m_people[name].isDeleted)
            return refusal(404, QStringLiteral("NOT_FOUND"), {}, QStringLiteral("Requested entity was not found."));
        if (verb == QLatin1StringView("updateContact") && asked.asks("PATCH"))
            return update(asked, name);
        if (verb == QLatin1StringView("deleteContact") && asked.asks("DELETE")) {
            if (m_people[name].isProfile)
                return invalid(QStringLiteral("no contact source"));
            remove(name);
            return calendarAnswer(200, {}, m_now);
        }
        return refusal(404, QStringLiteral("NOT_FOUND"));
    }

private:
    struct Person
    {
        QJsonObject json; // as it was written
        qint64 revision = 0;
        Instant changed;
        bool isDeleted = false;
        bool isProfile = false;
    };
    struct Failure
    {
        QByteArray method;
        int status = 0;
        QString code;
        int times = 0;
    };

    static constexpr qint64 tokenLife = 7 * 86'400'000LL;

    sync::HttpResponse refusal(
        int status, const QString &code, const QString &reason = {}, const QString &message = {}) const
    {
        QJsonObject error{{QStringLiteral("code"), status}, {QStringLiteral("status"), code},
            {QStringLiteral("message"), message.isEmpty() ? code : message}};
        if (!reason.isEmpty())
            error.insert(QStringLiteral("details"),
                QJsonArray{QJsonObject{
                    {QStringLiteral("@type"), QStringLiteral("type.googleapis.com/google.rpc.ErrorInfo")},
                    {QStringLiteral("reason"), reason}, {QStringLiteral("domain"), QStringLiteral("googleapis.com")}}});
        return calendarAnswer(status, {{QStringLiteral("error"), error}}, m_now);
    }
    /// With the reason of the older form of errors too.
    sync::HttpResponse notConfigured() const
    {
        const QString message = QStringLiteral("People API has not been used in project 1 before or it is disabled.");
        const QJsonObject older{{QStringLiteral("message"), message},
            {QStringLiteral("domain"), QStringLiteral("usageLimits")},
            {QStringLiteral("reason"), QStringLiteral("accessNotConfigured")}};
        const QJsonObject detail{{QStringLiteral("@type"), QStringLiteral("type.googleapis.com/google.rpc.ErrorInfo")},
            {QStringLiteral("reason"), QStringLiteral("SERVICE_DISABLED")},
            {QStringLiteral("domain"), QStringLiteral("googleapis.com")}};
        return calendarAnswer(403,
            {{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), 403},
                    {QStringLiteral("status"), QStringLiteral("PERMISSION_DENIED")},
                    {QStringLiteral("message"), message}, {QStringLiteral("errors"), QJsonArray{older}},
                    {QStringLiteral("details"), QJsonArray{detail}}}}},
            m_now);
    }
    sync::HttpResponse invalid(const QString &message) const
    {
        return refusal(400, QStringLiteral("INVALID_ARGUMENT"), {}, message);
    }

    static const QStringList &writableFields()
    {
        static const QStringList names{QStringLiteral("addresses"), QStringLiteral("biographies"),
            QStringLiteral("birthdays"), QStringLiteral("calendarUrls"), QStringLiteral("clientData"),
            QStringLiteral("emailAddresses"), QStringLiteral("events"), QStringLiteral("externalIds"),
            QStringLiteral("genders"), QStringLiteral("imClients"), QStringLiteral("interests"),
            QStringLiteral("locales"), QStringLiteral("locations"), QStringLiteral("memberships"),
            QStringLiteral("miscKeywords"), QStringLiteral("names"), QStringLiteral("nicknames"),
            QStringLiteral("occupations"), QStringLiteral("organizations"), QStringLiteral("phoneNumbers"),
            QStringLiteral("relations"), QStringLiteral("sipAddresses"), QStringLiteral("urls"),
            QStringLiteral("userDefined")};
        return names;
    }
    /// Members of the items that the tests know.
    static QStringList membersOf(const QString &field)
    {
        static const QMap<QString, QString> known{
            {QStringLiteral("addresses"),
                QStringLiteral("type formattedType formattedValue poBox streetAddress extendedAddress city region "
                               "postalCode country countryCode")},
            {QStringLiteral("biographies"), QStringLiteral("value contentType")},
            {QStringLiteral("birthdays"), QStringLiteral("date text")},
            {QStringLiteral("clientData"), QStringLiteral("key value")},
            {QStringLiteral("emailAddresses"), QStringLiteral("value type formattedType displayName")},
            {QStringLiteral("names"),
                QStringLiteral(
                    "displayName displayNameLastFirst unstructuredName familyName givenName middleName "
                    "honorificPrefix honorificSuffix phoneticFullName phoneticFamilyName phoneticGivenName")},
            {QStringLiteral("nicknames"), QStringLiteral("value type")},
            {QStringLiteral("organizations"),
                QStringLiteral("type formattedType startDate endDate current name phoneticName department title "
                               "jobDescription symbol domain location")},
            {QStringLiteral("phoneNumbers"), QStringLiteral("value canonicalForm type formattedType")},
            {QStringLiteral("urls"), QStringLiteral("value type formattedType")},
            {QStringLiteral("userDefined"), QStringLiteral("key value")}};
        return known.value(field).split(QLatin1Char(' ')) + QStringList{QStringLiteral("metadata")};
    }

    static QString problemWith(const QJsonObject &body)
    {
        const QStringList others{QStringLiteral("resourceName"), QStringLiteral("etag"), QStringLiteral("metadata")};
        const QStringList single{QStringLiteral("biographies"), QStringLiteral("birthdays"), QStringLiteral("genders"),
            QStringLiteral("names")};
        if (const QString unknown = CalendarRequest::unknownIn(body.keys(), writableFields() + others);
            !unknown.isEmpty())
            return QStringLiteral("Invalid JSON payload received. Unknown name \"%1\"").arg(unknown);
        for (const QString &field : body.keys()) {
            if (others.contains(field))
                continue;
            const QJsonArray items = body.value(field).toArray();
            if (single.contains(field) && items.size() > 1)
                return QStringLiteral("more than one of the singleton ") + field;
            for (const QJsonValue item : items) {
                const QString unknown = CalendarRequest::unknownIn(item.toObject().keys(), membersOf(field));
                if (!unknown.isEmpty())
                    return QStringLiteral("Unknown name \"%1\" at %2").arg(unknown, field);
            }
            if (field == QLatin1StringView("birthdays") && !items.isEmpty()
                && !items[0][QLatin1StringView("date")].isObject())
                return QStringLiteral("a birthday needs its date");
        }
        return {};
    }

    QString etagOf(const Person &person) const { return QStringLiteral("#%1=").arg(person.revision); }

    /// Exactly one item of each list is the primary one.
    static QJsonArray shownItems(const QJsonArray &items, const QString &source)
    {
        const bool hasPrimary = std::ranges::any_of(items, [](const QJsonValue &item) {
            return item[QLatin1StringView("metadata")][QLatin1StringView("primary")].toBool();
        });
        QJsonArray shown;
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items[i].toObject();
            QJsonObject metadata = item.value(QLatin1StringView("metadata")).toObject();
            if (i == 0 && !hasPrimary)
                metadata.insert(QStringLiteral("primary"), true);
            metadata.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("type"), source}});
            item.insert(QStringLiteral("metadata"), metadata);
            shown.append(item);
        }
        return shown;
    }

    QString nameNow(const QString &name) const
    {
        for (auto one = m_former.begin(); one != m_former.end(); ++one) {
            if (one->contains(name))
                return one.key();
        }
        return name;
    }

    static bool isOfContacts(const CalendarRequest &asked)
    {
        return asked.allOf(QStringLiteral("sources")) == QStringList{QStringLiteral("READ_SOURCE_TYPE_CONTACT")};
    }
    /// Asked for what contacts say, it has nothing of profiles.
    QJsonObject shown(const QString &name, const CalendarRequest &asked) const
    {
        const QStringList fields = fieldsAsked(asked);
        const Person &person = *m_people.constFind(name);
        const QString source = person.isProfile ? QStringLiteral("PROFILE") : QStringLiteral("CONTACT");
        QJsonObject row{
            {QStringLiteral("resourceName"), name}, {QStringLiteral("etag"), QStringLiteral("%") + etagOf(person)}};
        for (const QString &field : fields) {
            if (person.json.contains(field) && !person.isDeleted && !(person.isProfile && isOfContacts(asked)))
                row.insert(field, shownItems(person.json.value(field).toArray(), source));
        }
        if (QJsonArray names = row.value(QLatin1StringView("names")).toArray(); !names.isEmpty()) {
            QJsonObject one = names.first().toObject();
            const QString full = QString(one.value(QLatin1StringView("givenName")).toString() + QLatin1Char(' ')
                + one.value(QLatin1StringView("familyName")).toString())
                                     .trimmed();
            one.insert(QStringLiteral("displayName"), full);
            one.insert(QStringLiteral("unstructuredName"), full);
            row.insert(QStringLiteral("names"), QJsonArray{one});
        }
        if (fields.contains(QStringLiteral("metadata"))) {
            QJsonObject metadata{{QStringLiteral("objectType"), QStringLiteral("PERSON")},
                {QStringLiteral("sources"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), source},
                        {QStringLiteral("id"), name.section(QLatin1Char('/'), 1)},
                        {QStringLiteral("etag"), etagOf(person)},
                        {QStringLiteral("updateTime"), person.changed.toIso()}}}}};
            if (person.isProfile && isOfContacts(asked))
                metadata.remove(QStringLiteral("sources"));
            if (person.isDeleted)
                metadata.insert(QStringLiteral("deleted"), true);
            if (asked.query.contains(QStringLiteral("syncToken")) && m_former.contains(name))
                metadata.insert(
                    QStringLiteral("previousResourceNames"), QJsonArray::fromStringList(m_former.value(name)));
            row.insert(QStringLiteral("metadata"), metadata);
        }
        return row;
    }

    void keep(const QString &name, const QJsonObject &json, bool isDeleted)
    {
        Person &person = m_people[name];
        person.json = json;
        person.revision = ++m_revision;
        person.changed = m_now;
        person.isDeleted = isDeleted;
    }

    static QStringList fieldsAsked(const CalendarRequest &asked)
    {
        return asked.query.value(QStringLiteral("personFields")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    /// Nothing when the parameters are sound.
    std::optional<sync::HttpResponse> checkQuery(const CalendarRequest &asked, const QStringList &known) const
    {
        if (const QString unknown = CalendarRequest::unknownIn(asked.query.keys(), known); !unknown.isEmpty())
            return invalid(QStringLiteral("unknown parameter ") + unknown);
        const QStringList fields = fieldsAsked(asked);
        if (known.contains(QStringLiteral("personFields")) && fields.isEmpty())
            return invalid(QStringLiteral("personFields mask is required."));
        const QString unknown = CalendarRequest::unknownIn(
            fields, writableFields() + QStringList{QStringLiteral("metadata"), QStringLiteral("photos")});
        return unknown.isEmpty() ? std::optional<sync::HttpResponse>()
                                 : invalid(QStringLiteral("Invalid personFields mask path: ") + unknown);
    }

    /// What has to stay the same from the first request of a listing on.
    static QString fixedPart(const CalendarRequest &asked)
    {
        QStringList parts;
        for (auto one = asked.query.begin(); one != asked.query.end(); ++one) {
            if (one.key() != QLatin1StringView("pageToken") && one.key() != QLatin1StringView("syncToken"))
                parts.append(one.key() + QLatin1Char('=') + *one);
        }
        return parts.join(QLatin1Char('&'));
    }

    sync::HttpResponse list(const CalendarRequest &asked)
    {
        if (auto problem = checkQuery(asked,
                {QStringLiteral("personFields"), QStringLiteral("pageSize"), QStringLiteral("pageToken"),
                    QStringLiteral("requestSyncToken"), QStringLiteral("syncToken"), QStringLiteral("sources")}))
            return *problem;
        const int size = asked.query.value(QStringLiteral("pageSize"), QStringLiteral("100")).toInt();
        if (size < 1 || size > 1000)
            return invalid(QStringLiteral("pageSize"));
        const QString token = asked.query.value(QStringLiteral("syncToken"));
        const QString pageToken = asked.query.value(QStringLiteral("pageToken"));
        const bool isSync = asked.query.value(QStringLiteral("requestSyncToken")) == QLatin1StringView("true");
        const auto since = m_tokens.constFind(token);
        if (!token.isEmpty() && since == m_tokens.constEnd())
            return invalid(QStringLiteral("Sync token is invalid."));
        if (!token.isEmpty() && (since->revision < m_firstToken || m_now.ms - since->fullSync.ms > tokenLife))
            return refusal(400, QStringLiteral("FAILED_PRECONDITION"), QStringLiteral("EXPIRED_SYNC_TOKEN"),
                QStringLiteral("Sync token is expired."));
        if ((!token.isEmpty() && since->fixed != fixedPart(asked))
            || (!pageToken.isEmpty() && pageToken.section(QLatin1Char('|'), 1) != fixedPart(asked) + token))
            return invalid(QStringLiteral("Request parameters must match the first call."));
        QStringList rows;
        qint64 shownThrough = m_revision;
        for (auto one = m_people.begin(); one != m_people.end(); ++one) {
            const bool isLate = isSync && one->changed.ms + delay > m_now.ms;
            if (isLate)
                shownThrough = std::min(shownThrough, one->revision - 1);
            else if (token.isEmpty() ? !one->isDeleted : one->revision > since->revision)
                rows.append(one.key());
        }
        constexpr int pageRows = 2;
        const int from = pageToken.section(QLatin1Char('|'), 0, 0).toInt();
        QJsonArray page;
        for (int i = from; i < rows.size() && i < from + std::min(pageRows, size); ++i)
            page.append(shown(rows[i], asked));
        QJsonObject body{{QStringLiteral("connections"), page}, {QStringLiteral("totalItems"), rows.size()}};
        if (from + std::min(pageRows, size) < rows.size()) {
            body.insert(QStringLiteral("nextPageToken"),
                QString::number(from + pageRows) + QLatin1Char('|') + fixedPart(asked) + token);
        } else if (isSync) {
            const QString next = QStringLiteral("sync-%1-%2").arg(shownThrough).arg(m_tokens.size());
            m_tokens.insert(next, {shownThrough, token.isEmpty() ? m_now : since->fullSync, fixedPart(asked)});
            body.insert(QStringLiteral("nextSyncToken"), next);
        }
        return calendarAnswer(200, body, m_now);
    }

    sync::HttpResponse batchGet(const CalendarRequest &asked)
    {
        if (auto problem = checkQuery(
                asked, {QStringLiteral("personFields"), QStringLiteral("resourceNames"), QStringLiteral("sources")}))
            return *problem;
        const QStringList names = asked.allOf(QStringLiteral("resourceNames"));
        if (names.isEmpty() || names.size() > 200)
            return invalid(QStringLiteral("1 to 200 resource names"));
        QJsonArray responses;
        for (const QString &requested : names) {
            const QString name = nameNow(requested);
            const bool isThere = m_people.contains(name) && !m_people[name].isDeleted;
            QJsonObject one{{QStringLiteral("requestedResourceName"), requested}};
            if (Failure &failure = m_personFailures[name]; failure.times > 0) {
                --failure.times;
                one.insert(QStringLiteral("status"),
                    QJsonObject{{QStringLiteral("code"), failure.status},
                        {QStringLiteral("message"), QStringLiteral("this person cannot be shown")}});
                responses.append(one);
                continue;
            }
            if (isThere)
                one.insert(QStringLiteral("person"), shown(name, asked));
            else
                one.insert(QStringLiteral("status"),
                    QJsonObject{{QStringLiteral("code"), 5}, {QStringLiteral("message"), QStringLiteral("not found")}});
            one.insert(QStringLiteral("httpStatusCode"), isThere ? 200 : 404);
            responses.append(one);
        }
        return calendarAnswer(200, {{QStringLiteral("responses"), responses}}, m_now);
    }

    sync::HttpResponse create(const CalendarRequest &asked)
    {
        if (auto problem = checkQuery(asked, {QStringLiteral("personFields"), QStringLiteral("sources")}))
            return *problem;
        if (const QString problem = problemWith(asked.body); !problem.isEmpty())
            return invalid(problem);
        const QString name = put({}, asked.body, m_now);
        return calendarAnswer(200, shown(name, asked), m_now);
    }

    sync::HttpResponse update(const CalendarRequest &asked, const QString &name)
    {
        if (auto problem = checkQuery(asked,
                {QStringLiteral("personFields"), QStringLiteral("sources"), QStringLiteral("updatePersonFields")}))
            return *problem;
        if (const QString problem = problemWith(asked.body); !problem.isEmpty())
            return invalid(problem);
        const QStringList mask = asked.query.value(QStringLiteral("updatePersonFields"))
                                     .split(QLatin1Char(','), Qt::SkipEmptyParts);
        if (mask.isEmpty() || !CalendarRequest::unknownIn(mask, writableFields()).isEmpty())
            return invalid(QStringLiteral("updatePersonFields"));
        const QJsonValue source = asked.body.value(QLatin1StringView("metadata"))[QLatin1StringView("sources")][0];
        if (source[QLatin1StringView("type")].toString() != QLatin1StringView("CONTACT") || m_people[name].isProfile)
            return invalid(QStringLiteral("contact person.metadata.sources must be set"));
        if (source[QLatin1StringView("etag")].toString() != etagOf(m_people[name]))
            return refusal(400, QStringLiteral("FAILED_PRECONDITION"), {},
                QStringLiteral("Request person.etag is different than the current person.etag."));
        QJsonObject person = m_people[name].json;
        for (const QString &field : mask) {
            if (asked.body.value(field).toArray().isEmpty())
                person.remove(field);
            else
                person.insert(field, asked.body.value(field));
        }
        keep(name, person, false);
        return calendarAnswer(200, shown(name, asked), m_now);
    }

    struct SyncToken
    {
        qint64 revision = 0;
        Instant fullSync;
        QString fixed;
    };
    QMap<QString, Person> m_people; // by resource name
    QMap<QString, SyncToken> m_tokens;
    QMap<QString, QStringList> m_former; // names that a person had before, by the present one
    QMap<QString, Failure> m_personFailures;
    Instant m_now{1'790'000'000'000};
    Failure m_failure;
    qint64 m_revision = 0;
    qint64 m_firstToken = 0; // older ones are not accepted
};

} // namespace satchel::test
