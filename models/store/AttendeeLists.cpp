// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AttendeeLists.h"

#include "domain/Attendee.h"
#include "domain/FieldNames.h"
#include "store/Parts.h"
#include "store/Statements.h"
#include "store/Store.h"
#include "store/TableLayout.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const auto recordsMade = u"attendee_records"_s;
constexpr int slice = 200; // activities per commit: others can write between two of them

Edit editToCreate(RecordId activity, const Attendee &attendee)
{
    std::vector<FieldValue> values = {{field::activity, activity}};
    for (const auto &[field, text] : {std::pair{field::name, attendee.name}, std::pair{field::email, attendee.email},
             std::pair{field::role, attendee.role}, std::pair{field::response, attendee.response},
             std::pair{field::attended, attendee.attended}}) {
        if (!text.isEmpty())
            values.push_back({field, text});
    }
    return Edit::create(EntityKind::Attendee, {}, std::move(values));
}

/// Of some activities that have texts and no records; none when all are done.
Result<std::vector<Edit>> missingRecords(Database &database)
{
    auto statement = TRY(
        database.prepare("SELECT a.id, a.attendees FROM activity a WHERE coalesce(a.attendees, '') <> '' AND NOT EXISTS"
                         " (SELECT 1 FROM attendee p WHERE p.activity = a.id) LIMIT "
            + std::to_string(slice)));
    std::vector<Edit> edits;
    while (TRY(statement.step())) {
        const auto bytes = statement.blob(0);
        const auto id = RecordId::fromBytes(bytes.data(), static_cast<qsizetype>(bytes.size()));
        QStringList keys;
        for (const QString &text : splitItems(statement.text(1))) {
            const Attendee attendee = Attendee::fromText(text);
            if (attendee.key().isEmpty() || keys.contains(attendee.key()))
                continue;
            keys.append(attendee.key());
            edits.push_back(editToCreate(id, attendee));
        }
    }
    return edits;
}

} // namespace

void AttendeeLists::noteWritten(const Record &attendee)
{
    if (attendee.entity->kind == EntityKind::Attendee)
        m_stale.insert(valueOr<RecordId>(attendee.value(field::activity)));
}

Result<void> AttendeeLists::write()
{
    for (const RecordId &activity : std::exchange(m_stale, {})) {
        QStringList texts;
        for (const Record &attendee : TRY(attendeesOf(m_database, m_schema, activity)))
            texts.append(Attendee::of(attendee).toText());
        auto statement = TRY(m_database.prepare("UPDATE activity SET attendees = ?1 WHERE id = ?2"));
        if (texts.isEmpty())
            statement.bindNull(1);
        else
            statement.bind(1, QStringView(joinItems(texts)));
        statement.bindBlob(2, activity.bytes());
        TRY(statement.run());
    }
    return {};
}

Result<std::vector<Record>> attendeesOf(Database &database, const Schema &schema, RecordId activity)
{
    return partsOf(database, schema, EntityKind::Attendee, field::activity, activity);
}

Result<void> makeAttendeeRecords(Store &store)
{
    if (!TRY(store.meta(recordsMade)).isEmpty())
        return {};
    for (;;) {
        auto edits = TRY(missingRecords(store.database()));
        if (edits.empty())
            break;
        const auto done = store.commit({u"Attendees"_s, Origin::rule(u"attendees"_s), std::move(edits), {}});
        if (!done) // a store whose person may not create them opens all the same
            return done.error().kind == Error::Kind::Forbidden ? Result<void>() : fail(done.error());
    }
    return store.setMeta(recordsMade, u"1"_s);
}

} // namespace satchel::store
