// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/MailTemplates.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "store/PersonName.h"

#include <algorithm>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

const QString keyField = u"key"_s;

/// Adds the record unless there is one of its entity already, or it cannot be read.
void addRecord(store::Store &store, std::vector<Record> &records, EntityKind entity, RecordId id)
{
    if (id.isNull() || std::ranges::any_of(records, [&](const Record &one) { return one.entity->kind == entity; }))
        return;
    auto record = store.get(entity, id);
    if (record && !record->isDeleted())
        records.push_back(std::move(*record));
}

const Record *recordOf(const std::vector<Record> &records, EntityKind entity)
{
    const auto found = std::ranges::find_if(
        records, [&](const Record &record) { return record.entity->kind == entity; });
    return found == records.end() ? nullptr : &*found;
}

RecordId referenceIn(const std::vector<Record> &records, EntityKind entity, const QString &field)
{
    const Record *record = recordOf(records, entity);
    return record && record->entity->find(field) ? valueOr<RecordId>(record->value(field)) : RecordId();
}

RecordId idOf(const std::vector<Record> &records, EntityKind entity)
{
    const Record *record = recordOf(records, entity);
    return record ? record->id : RecordId();
}

RecordId firstWith(store::Store &store, EntityKind entity, const Filter &filter)
{
    const auto rows = store.select({entity, {}, filter, {{}, true}, {}, 1, false});
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

RecordId personWith(store::Store &store, EntityKind entity, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (const RecordId id = firstWith(store, entity, Filter::equals(field::email, address)); !id.isNull())
            return id;
    }
    return {};
}

/// Which of several deals a message is about is not guessed.
RecordId onlyOpenDeal(store::Store &store, RecordId contact)
{
    if (contact.isNull())
        return {};
    const Filter filter = Filter::all(
        {Filter::refersTo(field::contact, contact), Filter::equals(field::status, choice::open)});
    const auto rows = store.select({EntityKind::Deal, {}, filter, {}, {}, 2, false});
    return rows && rows->size() == 1 ? rows->id(0) : RecordId();
}

QString languageOfDocuments(store::Store &store, EntityKind entity, RecordId company)
{
    if (company.isNull())
        return {};
    const Filter filter = Filter::all(
        {Filter::refersTo(field::company, company), Filter::condition(field::language, Filter::Op::IsNotEmpty)});
    const auto rows = store.select({entity, {field::language}, filter, {{}, true}, {}, 1, false});
    return rows && !rows->isEmpty() ? rows->text(0, 0) : QString();
}

QString languageOfRegion(const QString &region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory)
        return {};
    return QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).name().replace(u'_', u'-');
}

std::vector<FieldValue> valuesOf(const StoredMailTemplate &mailTemplate)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
    return {{field::name, mailTemplate.name}, {keyField, orNone(mailTemplate.key)},
        {field::language, orNone(mailTemplate.language)}, {field::entity, orNone(mailTemplate.entity)},
        {field::subject, orNone(mailTemplate.subject)}, {field::body, orNone(mailTemplate.body)}};
}

QString mainPart(const QString &language)
{
    return language.section(u'-', 0, 0);
}

} // namespace

Result<std::vector<StoredMailTemplate>> readMailTemplates(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::MailTemplate,
        {field::name, keyField, field::language, field::entity, field::subject, field::body}, {}, {}, {}, -1, false}));
    std::vector<StoredMailTemplate> templates;
    for (qsizetype row = 0; row < rows.size(); ++row)
        templates.push_back({rows.id(row), rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.text(row, 3),
            rows.text(row, 4), rows.text(row, 5)});
    std::ranges::stable_sort(templates, [](const StoredMailTemplate &a, const StoredMailTemplate &b) {
        const int byName = a.name.localeAwareCompare(b.name);
        return byName != 0 ? byName < 0 : a.language < b.language;
    });
    return templates;
}

std::vector<StoredMailTemplate> variantsOf(
    const std::vector<StoredMailTemplate> &all, const StoredMailTemplate &mailTemplate)
{
    std::vector<StoredMailTemplate> variants;
    std::ranges::copy_if(all, std::back_inserter(variants),
        [&](const StoredMailTemplate &one) { return one.isVariantOf(mailTemplate); });
    return variants;
}

StoredMailTemplate variantIn(const std::vector<StoredMailTemplate> &variants, const QStringList &languages)
{
    for (const QString &language : languages) {
        auto found = std::ranges::find(variants, language, &StoredMailTemplate::language);
        if (found == variants.end())
            found = std::ranges::find_if(variants, [&](const StoredMailTemplate &variant) {
                return !language.isEmpty() && mainPart(variant.language) == mainPart(language);
            });
        if (found != variants.end())
            return *found;
    }
    return variants.front();
}

Edit editOf(const StoredMailTemplate &mailTemplate)
{
    return Edit::create(EntityKind::MailTemplate, {}, valuesOf(mailTemplate));
}

Edit editOf(const StoredMailTemplate &mailTemplate, const StoredMailTemplate &before)
{
    const std::vector<FieldValue> known = valuesOf(before);
    std::vector<FieldValue> values = valuesOf(mailTemplate);
    std::erase_if(values, [&](const FieldValue &value) { return std::ranges::find(known, value) != known.end(); });
    return Edit::update(EntityKind::MailTemplate, mailTemplate.id, std::move(values));
}

NewVariant newVariantOf(const StoredMailTemplate &mailTemplate)
{
    NewVariant variant{mailTemplate, {}};
    variant.start.id = {};
    variant.start.language.clear();
    if (mailTemplate.key.isEmpty()) {
        variant.start.key = mailTemplate.id.toString(); // one that no other template has
        variant.edits.push_back(
            Edit::update(EntityKind::MailTemplate, mailTemplate.id, {{keyField, variant.start.key}}));
    }
    return variant;
}

std::vector<Record> recordsForTemplate(store::Store &store, const MailSubjectRecords &about)
{
    std::vector<Record> records;
    addRecord(store, records, EntityKind::Deal, about.deal);
    addRecord(store, records, EntityKind::Lead, about.lead);
    // Who gets the message is greeted in it, also where the conversation is that of a colleague of theirs.
    addRecord(store, records, EntityKind::Contact, personWith(store, EntityKind::Contact, about.addresses));
    addRecord(store, records, EntityKind::Contact, about.contact);
    if (!recordOf(records, EntityKind::Contact))
        addRecord(store, records, EntityKind::Lead, personWith(store, EntityKind::Lead, about.addresses));
    addRecord(store, records, EntityKind::Contact, referenceIn(records, EntityKind::Deal, field::contact));
    addRecord(store, records, EntityKind::Deal, onlyOpenDeal(store, idOf(records, EntityKind::Contact)));
    addRecord(store, records, EntityKind::Company, about.company);
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Deal, EntityKind::Lead})
        addRecord(store, records, EntityKind::Company, referenceIn(records, entity, field::company));
    if (const RecordId deal = idOf(records, EntityKind::Deal); !deal.isNull()) {
        for (const EntityKind entity : {EntityKind::Quote, EntityKind::Proposal})
            addRecord(store, records, entity, firstWith(store, entity, Filter::refersTo(field::deal, deal)));
    }
    addRecord(store, records, EntityKind::User, store.me());
    if (!records.empty() && records.back().entity->kind == EntityKind::User && !store::isNamed(store, store.me()))
        records.back().set(field::name, Value()); // the letter says what is missing
    return records;
}

QStringList languagesOf(store::Store &store, const std::vector<Record> &records)
{
    QStringList languages;
    const auto add = [&languages](const QString &language) {
        if (!language.isEmpty() && !languages.contains(language))
            languages.append(language);
    };
    for (const EntityKind entity : {EntityKind::Quote, EntityKind::Proposal})
        add(languageOfDocuments(store, entity, idOf(records, EntityKind::Company)));
    for (const EntityKind entity : {EntityKind::Contact, EntityKind::Lead, EntityKind::Company}) {
        if (const Record *record = recordOf(records, entity))
            add(languageOfRegion(regionOf(*record, {})));
    }
    return languages;
}

Result<FilledMailTemplate> fillInTemplate(store::Store &store, const QString &subject, const QString &body,
    const QString &language, std::vector<Record> records, std::optional<EntityKind> entity)
{
    MailTemplateContext context;
    context.records = std::move(records);
    context.locale = language.isEmpty() ? QLocale() : QLocale(language);
    context.today = store.clock().today();
    context.zone = store.clock().zone();
    context.find = [&store](EntityKind kind, RecordId id) -> std::optional<Record> {
        auto found = store.get(kind, id);
        return found ? std::optional(std::move(*found)) : std::nullopt;
    };
    FilledMailTemplate filled;
    const MailTemplate parsedBody = TRY(parseMailTemplate(store.schema(), body, entity));
    filled.body = TRY(renderMailTemplate(parsedBody, context));
    context.isOneLine = true;
    const MailTemplate parsedSubject = TRY(parseMailTemplate(store.schema(), subject, entity));
    filled.subject = TRY(renderMailTemplate(parsedSubject, context));
    return filled;
}

} // namespace satchel::items
