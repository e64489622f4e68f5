// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FactsModel.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "items/FormulaContexts.h"
#include "items/SyncStatusNotifier.h"
#include "store/hub/HubState.h"
#include "ui/common/FormSections.h"
#include "ui/common/Painting.h"
#include "ui/customer/ConsentCard.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the team shares is on its server and on every desk.
bool isOfTeam(const PageContext &context)
{
    return store::HubState(context.workspace.store()).find().value_or(std::nullopt).has_value();
}

/// Said elsewhere: the name in the head, a manual score by the score.
bool isSaidElsewhere(const Field &field)
{
    return isInName(field) || field.name == field::manual_score;
}

} // namespace

FactsModel::FactsModel(const PageContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    auto *status = new items::SyncStatusNotifier(context.workspace, context.sync, this);
    connect(status, &items::SyncStatusNotifier::changed, this, [this] {
        readSync();
        layOut();
    });
    connect(&context.workspace, &items::Workspace::changed, this, &FactsModel::followLayout);
}

/// Sections that are folded at first are so again with each layout.
void FactsModel::readLayout()
{
    m_layout = items::readFormLayout(m_context.workspace.store(), *m_record.entity);
    m_folded.clear();
    for (const FormSection &section : m_layout.layout.sections) {
        if (section.isFolded)
            m_folded.insert(section.key);
    }
}

void FactsModel::followLayout(const store::ChangeBatch &batch)
{
    if (!m_record.entity || !batch.touches(EntityKind::Setting)
        || items::readFormLayout(m_context.workspace.store(), *m_record.entity).text == m_layout.text)
        return;
    readLayout();
    layOut();
}

void FactsModel::readSync()
{
    m_syncs.clear();
    if (!m_record.entity)
        return;
    if (auto syncs = store::syncOf(m_context.workspace.store(), m_record.entity->kind, m_record.id))
        m_syncs = std::move(*syncs);
}

void FactsModel::show(const Record &record)
{
    if (record.id != m_record.id) {
        m_areAllShown = false;
        m_isAddressOpen = false;
        m_revealed.clear();
    }
    const bool isSameKind = m_record.entity == record.entity;
    m_record = record;
    if (!isSameKind)
        readLayout();
    readSync();
    m_purposes.clear();
    if (auto purposes = store::consentPurposes(m_context.workspace.store()))
        m_purposes = std::move(*purposes);
    m_risk.reset();
    if (const auto risk = items::readRisk(m_context.workspace.store(), m_record))
        m_risk = *risk;
    layOut();
}

void FactsModel::layOut()
{
    store::Store &store = m_context.workspace.store();
    m_sections = m_record.entity
        ? factSections(m_layout.layout, *store.sharedSchema(), m_record, items::formulaContextOf(store), m_revealed)
        : std::vector<FactSection>();
    std::vector<Row> rows = makeRows();
    if (rows == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<FactsModel::Row> FactsModel::makeRows() const
{
    std::vector<Row> rows;
    bool hasMore = false;
    for (const FactSection &section : m_sections) {
        const std::vector<Row> facts = rowsOf(section, hasMore);
        if (facts.empty())
            continue;
        rows.push_back({section.key, Row::Kind::Heading});
        if (!m_folded.contains(section.key))
            rows.insert(rows.end(), facts.begin(), facts.end());
    }
    if (m_record.entity)
        addSyncRows(rows, hasMore);
    return rows;
}

/// Notes in `hasMore` whether it leaves out fields that are empty.
std::vector<FactsModel::Row> FactsModel::rowsOf(const FactSection &section, bool &hasMore) const
{
    std::vector<Row> facts;
    bool hasAddress = false;
    for (const Field *field : section.fields) {
        const bool isNothing = isInsight(*field) && isEmpty(m_record.value(field->name)); // nobody can fill it in
        if (isNothing)
            continue;
        if (section.key == factsection::consent) {
            facts.push_back({section.key, Row::Kind::Fact, field});
        } else if (isAddressPart(*field) && !m_isAddressOpen) {
            const bool isNoAddress = addressIn(section.key).isEmpty();
            if (!hasAddress && (!isNoAddress || m_areAllShown))
                facts.push_back({section.key, Row::Kind::Address});
            hasMore = hasMore || (!m_areAllShown && !hasAddress && isNoAddress);
            hasAddress = true;
        } else if (m_areAllShown || isAddressPart(*field)
            || (!isEmpty(m_record.value(field->name)) && !isSaidElsewhere(*field))) {
            facts.push_back({section.key, Row::Kind::Fact, field});
            if (field->name == field::score && m_risk)
                facts.push_back({section.key, Row::Kind::Risk});
        } else {
            hasMore = true;
        }
    }
    const bool hasRisk = std::ranges::find(facts, Row::Kind::Risk, &Row::kind) != facts.end();
    if (section.hasInsights && m_risk && !hasRisk)
        facts.push_back({section.key, Row::Kind::Risk}); // nobody has a score
    return facts;
}

/// `hasMore`: of all sections before it.
void FactsModel::addSyncRows(std::vector<Row> &rows, bool hasMore) const
{
    const QString section = factsection::sync;
    if (hasMore)
        rows.push_back({section, Row::Kind::More});
    rows.push_back({section, Row::Kind::Heading});
    if (m_folded.contains(section))
        return;
    for (size_t i = 0; i < m_syncs.size(); ++i)
        rows.push_back({section, Row::Kind::Sync, nullptr, i});
    if (m_syncs.empty())
        rows.push_back({section, Row::Kind::Note});
}

/// In one block, of the parts that the section has.
QString FactsModel::addressIn(const QString &section) const
{
    const auto of = std::ranges::find(m_sections, section, &FactSection::key);
    const auto part = [&](FieldName name) {
        const bool isIn = of != m_sections.end()
            && std::ranges::any_of(of->fields, [&name](const Field *field) { return field->name == name; });
        return isIn ? m_record.text(name) : QString();
    };
    const QString town = QStringList{part(field::address_postal_code), part(field::address_city)}.join(u' ').trimmed();
    QStringList end{town, part(field::address_region), part(field::address_country)};
    end.removeAll(QString());
    QStringList lines{part(field::address_street), end.join(u", "_s)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString FactsModel::headingOf(const QString &key) const
{
    const auto section = std::ranges::find(m_sections, key, &FactSection::key);
    if (section != m_sections.end() && !section->name.isEmpty())
        return section->name;
    if (key == factsection::reach)
        return tr("Contact details");
    if (key == factsection::about)
        return tr("About");
    if (key == factsection::custom)
        return tr("Custom fields");
    if (key == factsection::consent)
        return tr("Consent");
    if (key == factsection::offForm)
        return tr("Not on the form");
    return key == factsection::sync ? tr("Sync") : sectionName(key, {});
}

QString FactsModel::labelOf(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::Heading: return headingOf(row.section);
    case Row::Kind::Fact: return row.section == factsection::consent ? purposeName(row) : row.field->label;
    case Row::Kind::Address: return tr("Address");
    case Row::Kind::Risk: return tr("Risk", "of losing a customer");
    case Row::Kind::Sync: return m_syncs[row.connection].name;
    case Row::Kind::More: return tr("Show all fields");
    case Row::Kind::Note: break;
    }
    return {};
}

QString FactsModel::textOf(const Row &row) const
{
    if (row.kind == Row::Kind::Address)
        return addressIn(row.section);
    if (row.kind == Row::Kind::Risk)
        return riskText();
    if (row.kind == Row::Kind::Sync)
        return syncState(row).text;
    if (row.kind == Row::Kind::Note)
        return isOfTeam(m_context) ? tr("Shared with your team only") : tr("Stored on this computer only");
    if (row.kind != Row::Kind::Fact)
        return {};
    const Value value = valueOf(row);
    if (row.section == factsection::consent)
        return consentText(m_context, m_record, *row.field);
    if (isEmpty(value))
        return {};
    switch (row.field->type) {
    case FieldType::Reference: return m_context.workspace.store().title(row.field->target, valueOr<RecordId>(value));
    case FieldType::List: return valueOr<QStringList>(value).join(u'\n');
    case FieldType::LongText: return satchel::textOf(value);
    case FieldType::Phone: return isolatedLtr(groupedPhone(satchel::textOf(value), regionOf(m_record, systemRegion())));
    default: return m_context.formats().isolatedValue(*row.field, value);
    }
}

QString FactsModel::purposeName(const Row &row) const
{
    const auto found = std::ranges::find(m_purposes, row.field->name, &ConsentPurpose::field);
    return found == m_purposes.end() ? row.field->label : found->name;
}

StateText FactsModel::syncState(const Row &row) const
{
    return SyncText(m_context.formats(), m_context.workspace.clock().now()).recordState(m_syncs[row.connection]);
}

/// The level, and below it the reason.
QString FactsModel::riskText() const
{
    using items::CustomerRisk;
    const CustomerRisk &risk = *m_risk;
    const QString level = risk.level == CustomerRisk::Level::High ? tr("High", "risk")
        : risk.level == CustomerRisk::Level::Medium               ? tr("Medium", "risk")
                                                                  : tr("Low", "risk");
    const int days = static_cast<int>(risk.days);
    QString reason;
    switch (risk.reason) {
    case CustomerRisk::Reason::Talked:
        reason = days == 0 ? tr("Last conversation today") : tr("Last conversation %Ln day(s) ago", nullptr, days);
        break;
    case CustomerRisk::Reason::Silence: reason = tr("No conversation for %Ln day(s)", nullptr, days); break;
    case CustomerRisk::Reason::NeverTalked: reason = tr("No conversation yet"); break;
    case CustomerRisk::Reason::OverdueAction:
        reason = tr("Next action of %1 is %Ln day(s) overdue", nullptr, days).arg(isolated(risk.deal));
        break;
    case CustomerRisk::Reason::StaleDeal:
        reason = tr("%1 has been in its stage for %Ln day(s)", nullptr, days).arg(isolated(risk.deal));
        break;
    }
    return level + u'\n' + reason;
}

void FactsModel::unfold(const QModelIndex &index)
{
    const Row row = this->row(index.row());
    if (row.kind == Row::Kind::More)
        m_areAllShown = true;
    else if (row.kind == Row::Kind::Address)
        m_isAddressOpen = true;
    layOut();
}

void FactsModel::toggleSection(const QString &section)
{
    if (!m_folded.remove(section))
        m_folded.insert(section);
    layOut();
}

QModelIndex FactsModel::findField(QStringView name)
{
    const Field *field = m_record.entity ? m_record.entity->find(name) : nullptr;
    if (!field || !isFact(*m_record.entity, *field))
        return {};
    m_revealed.insert(field->name);
    if (isAddressPart(*field))
        m_isAddressOpen = true;
    else if (isEmpty(m_record.value(name)) || isSaidElsewhere(*field))
        m_areAllShown = true;
    layOut();
    const auto holds = [field](const FactSection &section) {
        return std::ranges::find(section.fields, field) != section.fields.end();
    };
    const auto section = std::ranges::find_if(m_sections, holds);
    if (section != m_sections.end())
        m_folded.remove(section->key);
    layOut();
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).field == field)
            return index(i);
    }
    return {};
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString text = textOf(at);
        const QString label = labelOf(at);
        if (label.isEmpty() || at.kind == Row::Kind::Heading || at.kind == Row::Kind::More)
            return label + text;
        const QString value = text.isEmpty() ? tr("empty") : text;
        return isCalculated(at) ? tr("%1 (calculated): %2", "field, value").arg(label, value)
                                : tr("%1: %2", "field, value").arg(label, value);
    }
    case Qt::ToolTipRole: // what did not fit
        return labelOf(at).isEmpty() || textOf(at).isEmpty() ? QString() : labelOf(at) + u'\n' + textOf(at);
    case Qt::EditRole: return QVariant::fromValue(valueOf(at));
    default: return {};
    }
}

bool FactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !row(index.row()).field)
        return false;
    auto [label, edit] = editOf(index, value.value<Value>());
    if (!edit.values.empty())
        m_context.workspace.commit(label, {std::move(edit)});
    return true;
}

std::pair<QString, Edit> FactsModel::editOf(const QModelIndex &index, const Value &value) const
{
    const Field &field = *row(index.row()).field;
    const Value &before = m_record.value(field.name);
    Edit edit = Edit::update(m_record.entity->kind, m_record.id, {});
    if (value != before) {
        edit.values = {{field.name, value}};
        edit.expected = {{field.name, before}};
    }
    return {tr("Changed %1").arg(field.label), std::move(edit)};
}

Qt::ItemFlags FactsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row &at = row(index.row());
    return at.kind == Row::Kind::Fact && !at.field->isSystem() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace satchel::ui

#include "moc_FactsModel.cpp"
