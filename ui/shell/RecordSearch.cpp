// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordSearch.h"

#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Page.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFound = 24;

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u", "_s);
}

QString shownText(store::Store &store, const Record &record, const QStringList &fields)
{
    QStringList parts;
    for (const QString &name : fields) {
        const Field *field = record.entity->find(name);
        if (!field)
            continue;
        const auto *id = std::get_if<RecordId>(&record.value(name));
        parts += id ? store.title(field->target, *id) : field->choiceLabel(record.text(name));
    }
    return joined(parts);
}

/// The record on whose page this one is read; an invalid entity when there is none.
std::pair<EntityKind, RecordId> placeOf(const Record &record)
{
    const EntityKind entity = record.entity->kind;
    if (entity == EntityKind::Activity && hasMeetingPage(record.text(field::kind)))
        return {entity, record.id};
    if (!Target::to(entity, record.id).page.isEmpty())
        return {entity, record.id};
    for (const Field &field : record.entity->fields) {
        const RecordId id = valueOr<RecordId>(record.value(field.name));
        if (!id.isNull() && !Target::to(field.target, id).page.isEmpty())
            return {field.target, id};
    }
    return {};
}

FoundRecord described(store::Store &store, EntityKind entity, const RecordId &id, const QString &snippet)
{
    const auto record = store.get(entity, id);
    if (!record || record->isDeleted())
        return {};
    const auto [openEntity, openId] = placeOf(*record);
    if (openId.isNull())
        return {}; // nothing would happen on Enter
    FoundRecord found{entity, id, titleOf(*record), {}, {}, openEntity, openId};
    found.isMeeting = entity == EntityKind::Activity && hasMeetingPage(record->text(field::kind));
    const QStringList &fields = record->entity->detail;
    found.detail = shownText(store, *record, fields.isEmpty() ? QStringList{field::company} : fields);
    if (found.detail.isEmpty())
        found.detail = record->text(field::email);
    if (!record->entity->amount.isEmpty())
        found.value = record->value(record->entity->amount);
    if (!snippet.isEmpty())
        found.detail = joined({found.detail, snippet});
    return found;
}

} // namespace

RecordSearch::RecordSearch(items::Workspace::OpenStore open, QObject *parent)
    : QObject(parent), m_worker(std::move(open))
{
}

void RecordSearch::find(const QString &text)
{
    ask(text, [text, region = systemRegion()](store::Store &store) {
        std::vector<FoundRecord> records;
        store::SearchOptions options;
        options.region = region;
        options.limit = mostFound;
        if (const auto hits = store.search(text, options)) {
            for (const store::SearchHit &hit : *hits) {
                if (FoundRecord record = described(store, hit.entity, hit.id, hit.snippet); !record.id.isNull())
                    records.push_back(std::move(record));
            }
        }
        return records;
    });
}

void RecordSearch::describe(const std::vector<std::pair<EntityKind, RecordId>> &known)
{
    ask({}, [known](store::Store &store) {
        std::vector<FoundRecord> records;
        for (const auto &[entity, id] : known) {
            if (FoundRecord record = described(store, entity, id, {}); !record.id.isNull())
                records.push_back(std::move(record));
        }
        return records;
    });
}

void RecordSearch::ask(const QString &text, std::function<std::vector<FoundRecord>(store::Store &)> question)
{
    const int number = ++*m_newest;
    m_worker.post([this, number, text, newest = m_newest, question = std::move(question)](store::Store &store) {
        if (*newest != number)
            return;
        std::ignore = store.followOtherRegistry(); // fields and entities may have been defined meanwhile
        auto records = question(store);
        // The worker is waited for before this object goes, so it is alive when the event is posted.
        QMetaObject::invokeMethod(this, [this, number, text, records = std::move(records)] {
            if (*m_newest == number)
                Q_EMIT found(text, records);
        });
    });
}

} // namespace satchel::ui

#include "moc_RecordSearch.cpp"
