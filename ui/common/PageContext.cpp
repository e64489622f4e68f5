// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageContext.h"

#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/Region.h"
#include "store/BrokenRules.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 offered = 12;

/// What distinguishes two records of one name: a person's company, a company's town, a deal's customer, a product's
/// number.
QString detailOf(items::Workspace &workspace, EntityKind entity, const RecordId &id)
{
    const auto record = workspace.store().get(entity, id);
    if (!record)
        return {};
    if (entity == EntityKind::Product)
        return record->text(field::sku);
    const RecordId company = valueOr<RecordId>(record->value(field::company));
    if (!company.isNull())
        return workspace.store().title(EntityKind::Company, company);
    const QString city = record->text(field::address_city);
    return city.isEmpty() ? record->text(field::email) : city;
}

/// Users, teams, stages: too few to be in the search index.
QList<FieldContext::Option> findAmongFew(items::Workspace &workspace, const Entity &entity, const QString &text)
{
    QList<FieldContext::Option> options;
    const auto titles = entity.indexesOf(FieldFlag::Title);
    if (titles.empty())
        return options;
    store::Query query;
    query.entity = entity.kind;
    query.columns = {u"@title"_s};
    query.sort.field = entity.fields[static_cast<size_t>(titles.front())].name;
    query.filter = Filter::condition(query.sort.field, Filter::Op::Contains, {Operand::fromText(text)});
    if (entity.kind == EntityKind::User)
        query.filter = Filter::all({query.filter, isActivePerson()});
    query.limit = offered;
    if (const auto rows = workspace.store().select(query)) {
        for (qsizetype row = 0; row < rows->size(); ++row)
            options.append({rows->id(row), rows->text(row, 0), {}});
    }
    return options;
}

QList<FieldContext::Option> find(items::Workspace &workspace, EntityKind entity, const QString &text)
{
    if (workspace.schema().entity(entity).indexesOf(FieldFlag::Search).empty())
        return findAmongFew(workspace, workspace.schema().entity(entity), text);
    QList<FieldContext::Option> options;
    store::SearchOptions search;
    search.limit = offered;
    search.entities = {entity};
    search.region = systemRegion();
    if (const auto hits = workspace.store().search(text, search)) {
        for (const store::SearchHit &hit : *hits)
            options.append({hit.id, hit.title, detailOf(workspace, entity, hit.id)});
    }
    return options;
}

/// Whoever is called so before those who have it in an address, as a search does.
QList<FieldContext::Option> findOfCompany(
    items::Workspace &workspace, EntityKind entity, const QString &text, const RecordId &company)
{
    QList<FieldContext::Option> options;
    if (company.isNull() || !workspace.schema().entity(entity).find(field::company))
        return options;
    std::vector<Filter> all{Filter::refersTo(field::company, company)};
    if (!text.trimmed().isEmpty())
        all.push_back(Filter::ownWords(text));
    store::Query query{
        entity, {u"@title"_s}, Filter::all(std::move(all)), {field::updated_at, true}, {}, 10 * offered, false};
    if (const auto rows = workspace.store().select(query)) {
        for (qsizetype row = 0; row < rows->size(); ++row)
            options.append({rows->id(row), rows->text(row, 0), {}});
    }
    std::ranges::stable_partition(
        options, [&text](const FieldContext::Option &option) { return isCalled(option.title, text); });
    options.resize(qMin<qsizetype>(options.size(), offered));
    for (FieldContext::Option &option : options)
        option.detail = detailOf(workspace, entity, option.id);
    return options;
}

QStringList tagsOf(items::Workspace &workspace, const Field &field)
{
    // Tags are shared by many records; the newest ones are what a person is likely to type again.
    QStringList tags;
    for (const auto &entity : workspace.schema().entities()) {
        const Field *same = entity->find(field.name);
        if (!same || same->type != FieldType::Tags || entity->isInternal)
            continue;
        store::Query query;
        query.entity = entity->kind;
        query.columns = {field.name};
        query.filter = Filter::condition(field.name, Filter::Op::IsNotEmpty);
        query.limit = 200;
        if (const auto rows = workspace.store().select(query)) {
            for (qsizetype row = 0; row < rows->size(); ++row)
                tags += valueOr<QStringList>(rows->value(row, 0));
        }
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

} // namespace

QString PageContext::textOf(const Field &field, const Value &value) const
{
    if (field.type == FieldType::Reference)
        return workspace.store().title(field.target, valueOr<RecordId>(value));
    return formats().value(field, value).simplified();
}

FieldContext fieldContextOf(items::Workspace &workspace)
{
    FieldContext context;
    context.today = [&workspace] { return workspace.clock().today(); };
    context.zone = workspace.clock().zone();
    context.currency = workspace.store().mainCurrency();
    context.findRecords = [&workspace](
                              EntityKind entity, const QString &text) { return find(workspace, entity, text); };
    context.findOfCompany = [&workspace](EntityKind entity, const QString &text, const RecordId &company) {
        return findOfCompany(workspace, entity, text, company);
    };
    context.recordTitle = [&workspace](
                              EntityKind entity, const RecordId &id) { return workspace.store().title(entity, id); };
    context.suggestions = [&workspace](const Field &field) { return tagsOf(workspace, field); };
    return context;
}

QString brokenRuleSentences(store::Store &store, EntityKind entity, RecordId record)
{
    QStringList sentences;
    if (const auto broken = store::brokenRulesOf(store, entity, record)) {
        for (const store::BrokenRule &rule : *broken)
            sentences.append(rule.message);
    }
    return sentences.join(u' ');
}

Icon iconOf(EntityKind entity)
{
    return iconNamed(presentationOf(entity).icon);
}

} // namespace satchel::ui
