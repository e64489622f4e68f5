// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/MatchKeys.h"

#include "domain/PersonName.h"
#include "domain/TextFolding.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// What a name is; the same text as an e-mail and as a name is two keys.
enum class KeyKind : size_t {
    ExternalId = 1,
    Email,
    Domain,
    Name,
    PersonWithoutEmail,
    PersonWithEmail,
    DealOfCompany,
    Activity,
    Task,
    StageOfPipeline,
    ProductCode,
    QuoteVersion,
    QuoteLine,
    ProposalOfCompany,
    ProposalBlock,
    PriceOfProduct,
};

void add(MatchKeys &keys, KeyKind kind, const QString &text)
{
    if (!text.isEmpty())
        keys.append(quint64(qHash(QStringView(fold(text)), size_t(kind))));
}

QString idText(const Record &record, QStringView field)
{
    const auto *id = std::get_if<RecordId>(&record.value(field));
    return id ? id->toString() : QString();
}

QString fullName(const Record &record)
{
    return PersonName{record.text(u"first_name"), record.text(u"last_name")}.full().simplified();
}

/// A person without a company is only identified by a phone number. Empty without a name.
QString personName(const Record &record, const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString company = record.entity->kind == EntityKind::Lead ? record.text(u"company_name")
                                                                    : idText(record, u"company");
    if (!company.isEmpty())
        return name % u'|' % company;
    const QString phone = record.text(u"phone");
    return name % u"|tel" % phoneDigits(phone.isEmpty() ? record.text(u"mobile") : phone);
}

/// A second address may be a mailbox that many share, so duplicates are only looked for by the first one.
void addPersonKeys(const Record &record, RecordKeys &keys)
{
    const QString email = record.text(u"email");
    const QString name = fullName(record);
    const QString person = personName(record, name);
    add(keys.duplicates, KeyKind::Email, email);
    add(keys.duplicates, KeyKind::PersonWithoutEmail, person);
    if (email.isEmpty())
        add(keys.duplicates, KeyKind::PersonWithEmail, person);
    add(keys.names, KeyKind::Email, email);
    for (const QString &each : valueOr<QStringList>(record.value(u"emails")))
        add(keys.names, KeyKind::Email, LabeledText::fromText(each).value);
    add(keys.names, email.isEmpty() ? KeyKind::PersonWithoutEmail : KeyKind::PersonWithEmail, person);
    if (record.entity->kind == EntityKind::Contact)
        add(keys.names, KeyKind::Name, name);
}

QString numberText(const Record &record, QStringView field, qint64 unless)
{
    return QString::number(valueOr<qint64>(record.value(field), unless));
}

QString quoteName(const Record &quote)
{
    const QString number = quote.text(u"number");
    if (number.isEmpty())
        return {};
    return number % u'|' % numberText(quote, u"version", 1);
}

QString activityName(const Record &activity)
{
    const qint64 at = valueOr<Instant>(activity.value(u"at")).ms;
    return QStringList{activity.text(u"kind"), activity.text(u"subject"), activity.text(u"body"), QString::number(at),
        idText(activity, u"contact")}
        .join(u'|');
}

QString taskName(const Record &task)
{
    const QString due = valueOr<QDate>(task.value(u"due_date")).toString(Qt::ISODate);
    return QStringList{
        task.text(u"title"), due, idText(task, u"contact"), idText(task, u"company"), idText(task, u"deal")}
        .join(u'|');
}

void addOwnKeys(const Record &record, MatchKeys &keys)
{
    switch (record.entity->kind) {
    case EntityKind::Company:
        add(keys, KeyKind::Domain, record.text(u"domain"));
        return add(keys, KeyKind::Name, record.text(u"name"));
    case EntityKind::Deal:
        return add(keys, KeyKind::DealOfCompany, record.text(u"title") % u'|' % idText(record, u"company"));
    case EntityKind::Activity: return add(keys, KeyKind::Activity, activityName(record));
    case EntityKind::Task: return add(keys, KeyKind::Task, taskName(record));
    case EntityKind::Stage:
        return add(keys, KeyKind::StageOfPipeline, record.text(u"name") % u'|' % idText(record, u"pipeline"));
    case EntityKind::Product:
        add(keys, KeyKind::ProductCode, record.text(u"sku"));
        return add(keys, KeyKind::Name, record.text(u"name"));
    case EntityKind::Quote: return add(keys, KeyKind::QuoteVersion, quoteName(record));
    case EntityKind::QuoteLine:
        return add(keys, KeyKind::QuoteLine, idText(record, u"quote") % u'|' % numberText(record, u"position", 0));
    case EntityKind::Proposal:
        return add(keys, KeyKind::ProposalOfCompany,
            record.text(u"title") % u'|' % idText(record, u"company") % u'|' % numberText(record, u"version", 1));
    case EntityKind::ProposalBlock:
        return add(
            keys, KeyKind::ProposalBlock, idText(record, u"proposal") % u'|' % numberText(record, u"position", 0));
    case EntityKind::Price:
        return add(keys, KeyKind::PriceOfProduct, idText(record, u"price_list") % u'|' % idText(record, u"product"));
    case EntityKind::User:
        add(keys, KeyKind::Email, record.text(u"email"));
        return add(keys, KeyKind::Name, record.text(u"name"));
    default: return add(keys, KeyKind::Name, record.text(u"name"));
    }
}

/// Names that references are written by, and that do not identify duplicates.
void addReferenceNames(const Record &record, MatchKeys &keys)
{
    switch (record.entity->kind) {
    case EntityKind::Deal:
    case EntityKind::Proposal: return add(keys, KeyKind::Name, record.text(u"title"));
    case EntityKind::Stage: return add(keys, KeyKind::Name, record.text(u"name"));
    case EntityKind::Quote: return add(keys, KeyKind::Name, record.text(u"number"));
    default: return;
    }
}

} // namespace

RecordKeys keysOf(const Record &record)
{
    RecordKeys keys;
    add(keys.names, KeyKind::ExternalId, record.text(u"external_id"));
    if (isPerson(*record.entity)) {
        keys.duplicates = keys.names;
        addPersonKeys(record, keys);
        return keys;
    }
    addOwnKeys(record, keys.names);
    keys.duplicates = keys.names;
    addReferenceNames(record, keys.names);
    return keys;
}

MatchKeys referenceKeys(EntityKind entity, const QString &text, RecordId scope)
{
    MatchKeys keys;
    if (entity == EntityKind::Stage && !scope.isNull()) {
        add(keys, KeyKind::StageOfPipeline, text % u'|' % scope.toString());
        return keys;
    }
    if (text.contains(u'@'))
        add(keys, KeyKind::Email, text);
    add(keys, KeyKind::ExternalId, text);
    add(keys, KeyKind::Name, text);
    if (entity == EntityKind::Product)
        add(keys, KeyKind::ProductCode, text);
    if (entity == EntityKind::Company)
        add(keys, KeyKind::Domain, text);
    return keys;
}

QStringList keyFields(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Contact:
        return {u"first_name"_s, u"last_name"_s, u"email"_s, u"emails"_s, u"company"_s, u"phone"_s, u"mobile"_s,
            u"external_id"_s};
    case EntityKind::Company: return {u"name"_s, u"domain"_s, u"external_id"_s};
    case EntityKind::Lead:
        return {u"first_name"_s, u"last_name"_s, u"email"_s, u"company_name"_s, u"phone"_s, u"external_id"_s};
    case EntityKind::Deal: return {u"title"_s, u"company"_s, u"external_id"_s};
    case EntityKind::Activity: return {u"kind"_s, u"subject"_s, u"body"_s, u"at"_s, u"contact"_s, u"external_id"_s};
    case EntityKind::Task: return {u"title"_s, u"due_date"_s, u"contact"_s, u"company"_s, u"deal"_s, u"external_id"_s};
    case EntityKind::Stage: return {u"name"_s, u"pipeline"_s};
    case EntityKind::Product: return {u"sku"_s, u"name"_s, u"external_id"_s};
    case EntityKind::Quote: return {u"number"_s, u"version"_s};
    case EntityKind::QuoteLine: return {u"quote"_s, u"position"_s};
    case EntityKind::Proposal: return {u"title"_s, u"company"_s, u"version"_s};
    case EntityKind::ProposalBlock: return {u"proposal"_s, u"position"_s};
    case EntityKind::Price: return {u"price_list"_s, u"product"_s};
    case EntityKind::User: return {u"name"_s, u"email"_s, u"external_id"_s};
    default: return {u"name"_s};
    }
}

} // namespace satchel::exchange
