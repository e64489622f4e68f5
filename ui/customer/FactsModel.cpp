// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FactsModel.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "items/SyncStatusNotifier.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr FactsModel::Section sections[] = {
    FactsModel::Section::Reach, FactsModel::Section::About, FactsModel::Section::Custom, FactsModel::Section::Sync};

bool isAddressPart(const Field &field)
{
    return field.name.startsWith("address_"_L1);
}

/// What the program works out and a reader wants to know.
bool isInsight(const Field &field)
{
    return field.name == field::score || field.name == field::tier || field.name == field::segment;
}

/// Kept by the program, shown elsewhere, or of no use to a reader.
bool isHidden(const Field &field)
{
    if (isInsight(field) || field.isCalculated())
        return false;
    return field.isSystem() || field.isDerived() || field.type == FieldType::Image || field.isHidden();
}

/// What the head of a record's page shows and edits.
bool isInHead(const Entity &entity, const Field &field)
{
    constexpr FieldName ofDeal[] = {field::stage, field::value, field::probability, field::expected_close,
        field::next_action, field::next_action_date, field::next_action_time};
    if (entity.kind == EntityKind::Lead)
        return field.name == field::status || field.name == field::score; // in a card of its own
    return entity.kind == EntityKind::Deal
        && std::ranges::any_of(ofDeal, [&](FieldName name) { return field.name == name; });
}

FactsModel::Section sectionOf(const Field &field)
{
    if (field.isCustom())
        return FactsModel::Section::Custom;
    const bool isReach = field.type == FieldType::Email || field.type == FieldType::Phone
        || field.type == FieldType::Url || field.name == field::emails || field.name == field::phones
        || field.name == field::addresses || field.name == field::social || field.name == field::domain
        || isAddressPart(field);
    return isReach ? FactsModel::Section::Reach : FactsModel::Section::About;
}

/// A part of the name that the head says.
bool isInName(const Field &field)
{
    return field.flags.testFlag(FieldFlag::Title) || field.name == field::salutation;
}

/// Said elsewhere: the name in the head, a manual score by the score.
bool isSaidElsewhere(const Field &field)
{
    return isInName(field) || field.name == field::manual_score;
}

/// Whose it is and how it is sorted come first, the parts of the name last.
int rankOf(const Field &field)
{
    if (field.name == field::owner)
        return 0;
    if (field.type == FieldType::Tags)
        return 1;
    const bool isOfName = isInName(field) || field.name == field::middle_name || field.name == field::suffix;
    return isOfName ? 3 : 2;
}

std::vector<const Field *> inReadingOrder(const Entity &entity)
{
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (!isHidden(field) && !isInHead(entity, field))
            fields.push_back(&field);
    }
    std::ranges::stable_sort(fields, {}, [](const Field *field) { return rankOf(*field); });
    return fields;
}

} // namespace

FactsModel::FactsModel(const PageContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context)
{
    auto *status = new items::SyncStatusNotifier(context.workspace, context.sync, this);
    connect(status, &items::SyncStatusNotifier::changed, this, [this] {
        readSync();
        layOut();
    });
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
    }
    const bool isSameKind = m_record.entity == record.entity;
    if (!isSameKind)
        m_folded.clear();
    m_record = record;
    readSync();
    m_risk.reset();
    if (const auto risk = items::readRisk(m_context.workspace.store(), m_record))
        m_risk = *risk;
    layOut();
}

void FactsModel::layOut()
{
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
    if (!m_record.entity)
        return rows;
    const std::vector<const Field *> fields = inReadingOrder(*m_record.entity);
    bool hasMore = false;
    for (const Section section : sections) {
        std::vector<Row> facts;
        bool hasAddress = false;
        for (const Field *field : fields) {
            const bool isNothing = isInsight(*field) && isEmpty(m_record.value(field->name)); // nobody can fill it in
            if (sectionOf(*field) != section || isNothing)
                continue;
            if (isAddressPart(*field) && !m_isAddressOpen) {
                if (!hasAddress && (!address().isEmpty() || m_areAllShown))
                    facts.push_back({section, Row::Kind::Address, nullptr});
                hasMore = hasMore || (!m_areAllShown && !hasAddress && address().isEmpty());
                hasAddress = true;
            } else if (m_areAllShown || isAddressPart(*field)
                || (!isEmpty(m_record.value(field->name)) && !isSaidElsewhere(*field))) {
                facts.push_back({section, Row::Kind::Fact, field});
                if (field->name == field::score && m_risk)
                    facts.push_back({section, Row::Kind::Risk});
            } else {
                hasMore = true;
            }
        }
        if (section == Section::About && m_risk && std::ranges::find(facts, Row::Kind::Risk, &Row::kind) == facts.end())
            facts.push_back({section, Row::Kind::Risk}); // nobody has a score
        if (section == Section::Sync) {
            for (size_t i = 0; i < m_syncs.size(); ++i)
                facts.push_back({section, Row::Kind::Sync, nullptr, i});
            if (m_syncs.empty())
                facts.push_back({section, Row::Kind::Note});
            if (hasMore) // of all sections before it
                rows.push_back({Section::Custom, Row::Kind::More});
        }
        if (facts.empty())
            continue;
        rows.push_back({section, Row::Kind::Heading, nullptr});
        if (!m_folded.contains(section))
            rows.insert(rows.end(), facts.begin(), facts.end());
    }
    return rows;
}

QString FactsModel::address() const
{
    const auto part = [this](FieldName name) { return m_record.text(name); };
    const QString town = QStringList{part(field::address_postal_code), part(field::address_city)}.join(u' ').trimmed();
    QStringList end{town, part(field::address_region), part(field::address_country)};
    end.removeAll(QString());
    QStringList lines{part(field::address_street), end.join(u", "_s)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString FactsModel::labelOf(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::Heading:
        switch (row.section) {
        case Section::Reach: return tr("Contact details");
        case Section::About: return tr("About");
        case Section::Custom: return tr("Custom fields");
        case Section::Sync: return tr("Sync");
        }
        return {};
    case Row::Kind::Fact: return row.field->label;
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
        return address();
    if (row.kind == Row::Kind::Risk)
        return riskText();
    if (row.kind == Row::Kind::Sync)
        return syncState(row).text;
    if (row.kind == Row::Kind::Note)
        return tr("Stored on this computer only");
    if (row.kind != Row::Kind::Fact)
        return {};
    const Value value = valueOf(row);
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

void FactsModel::toggleSection(Section section)
{
    if (!m_folded.remove(section))
        m_folded.insert(section);
    layOut();
}

QModelIndex FactsModel::findField(QStringView name)
{
    const Field *field = m_record.entity ? m_record.entity->find(name) : nullptr;
    if (!field || isHidden(*field))
        return {};
    const Section section = sectionOf(*field);
    m_folded.remove(section);
    if (isAddressPart(*field))
        m_isAddressOpen = true;
    else if (isEmpty(m_record.value(name)) || isSaidElsewhere(*field))
        m_areAllShown = true;
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
        return label.isEmpty() || at.kind == Row::Kind::Heading || at.kind == Row::Kind::More
            ? label + text
            : tr("%1: %2", "field, value").arg(label, text.isEmpty() ? tr("empty") : text);
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
    const Field &field = *row(index.row()).field;
    const Value before = m_record.value(field.name);
    const Value after = value.value<Value>();
    if (before == after)
        return true;
    m_context.workspace.commit(tr("Changed %1").arg(field.label),
        {Edit::update(m_record.entity->kind, m_record.id, {{field.name, after}}, {{field.name, before}})});
    return true;
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
