// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StageRequirementsModel.h"

#include "domain/ValidationRule.h"
#include "items/FormLayouts.h"
#include "store/BrokenRules.h"
#include "store/Calculations.h"

namespace satchel::items {

StageRequirementsModel::StageRequirementsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    connect(&workspace, &Workspace::changed, this, &StageRequirementsModel::follow);
    connect(&workspace, &Workspace::registryChanged, this, &StageRequirementsModel::readAgain);
}

bool StageRequirementsModel::canWrite() const
{
    return !m_workspace.store().isReadOnly();
}

bool StageRequirementsModel::hasStages() const
{
    return stageField(m_workspace.schema().entity(m_entity));
}

void StageRequirementsModel::setEntity(EntityKind entity)
{
    m_entity = entity;
    setPipeline({});
}

void StageRequirementsModel::setPipeline(RecordId pipeline)
{
    beginResetModel();
    m_pipeline = pipeline;
    m_known = {};
    m_fields.clear();
    m_lackingOf.clear();
    m_lacking = -1;
    endResetModel();
    readAgain();
}

void StageRequirementsModel::follow(const store::ChangeBatch &batch)
{
    if (batch.touches(EntityKind::ValidationRule) || batch.touches(EntityKind::Stage)
        || batch.touches(EntityKind::Pipeline))
        readAgain();
    else if (batch.touches(m_entity))
        count();
}

void StageRequirementsModel::readAgain()
{
    store::Store &store = m_workspace.store();
    m_pipelines.clear();
    const Field *stage = stageField(m_workspace.schema().entity(m_entity));
    if (stage && stage->type == FieldType::Reference) {
        m_pipelines = readPipelines(store).value_or(std::vector<BoardPipeline>());
        const bool isThere = std::ranges::find(m_pipelines, m_pipeline, &BoardPipeline::id) != m_pipelines.end();
        if (!isThere && !m_pipelines.empty())
            return setPipeline(m_pipelines.front().id);
    }
    auto known = readStageRequirements(store, m_entity, m_pipeline);
    m_problem = known ? std::nullopt : std::optional(known.error());
    showStages(known ? std::move(*known) : StageRequirements());
    showRows();
    count();
    Q_EMIT requirementsRead();
}

/// A change of rules alone keeps the current cell of a view.
void StageRequirementsModel::showStages(StageRequirements known)
{
    const Entity &entity = m_workspace.schema().entity(m_entity);
    const bool areFieldsThere = std::ranges::all_of(
        m_fields, [&entity](const QString &field) { return entity.find(field); });
    if (known.stages == m_known.stages && areFieldsThere) {
        m_known = std::move(known);
        return;
    }
    beginResetModel();
    m_known = std::move(known);
    m_fields.removeIf([&entity](const QString &field) { return !entity.find(field); });
    endResetModel();
}

void StageRequirementsModel::showRows()
{
    for (const FieldRequirement &row : m_known.rows)
        addField(row.field);
    if (m_fields.isEmpty() || m_known.stages.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int StageRequirementsModel::addField(const QString &field)
{
    const auto row = static_cast<int>(m_fields.indexOf(field));
    if (row >= 0)
        return row;
    const int last = rowCount();
    beginInsertRows({}, last, last);
    m_fields.append(field);
    endInsertRows();
    return last;
}

std::vector<std::pair<QString, QString>> StageRequirementsModel::fieldsToAdd() const
{
    store::Store &store = m_workspace.store();
    const auto schema = store.sharedSchema();
    const Entity &entity = schema->entity(m_entity);
    std::vector<std::pair<QString, QString>> fields;
    for (const QString &field : fieldsToRequire(entity, shownForm(store, entity), m_known)) {
        if (!m_fields.contains(field))
            fields.emplace_back(entity.find(field)->label, field);
    }
    return fields;
}

bool StageRequirementsModel::isRequired(int row, int column) const
{
    const FieldRequirement *required = m_known.find(m_fields.at(row));
    return required && column >= required->column();
}

void StageRequirementsModel::press(int row, int column)
{
    if (!canWrite())
        return;
    const QString field = m_fields.at(row);
    const auto from = columnAfterPress(m_known, field, column);
    if (!from)
        return m_workspace.commit(
            tr("“%1” is no longer required").arg(labelOf(field)), editsToRequireNowhere(m_known, field));
    const QString stage = m_known.stages[static_cast<size_t>(*from)].name;
    m_workspace.commit(tr("Required “%1” from “%2”", "field, stage").arg(labelOf(field), stage),
        editsToRequire(m_known, field, *from, textFor(field)));
}

/// A rule of one of several pipelines has the pipeline in its name.
NewRuleText StageRequirementsModel::textFor(const QString &field) const
{
    const QString label = labelOf(field);
    const auto pipeline = std::ranges::find(m_pipelines, m_pipeline, &BoardPipeline::id);
    const bool isOneOfSeveral = m_pipelines.size() > 1 && pipeline != m_pipelines.end();
    return {isOneOfSeveral ? tr("%1 is required (%2)", "field, pipeline").arg(label, pipeline->name)
                           : tr("%1 is required").arg(label),
        tr("“%1” is required from this stage on.").arg(label)};
}

/// Looks at all records where the rules changed. Changes that come meanwhile are counted once, afterwards.
void StageRequirementsModel::count()
{
    m_mustCountAgain = m_isCounting;
    if (m_isCounting)
        return;
    if (m_known.rows.empty())
        return takeCounts({});
    m_isCounting = true;
    m_worker.post([this, entity = m_entity, rows = m_known.rows, any = lackingFilter(m_known)](store::Store &store) {
        std::ignore = store::refreshCalculations(store);
        Counts counts;
        for (const FieldRequirement &row : rows)
            counts.ofFields.emplace_back(row.field, store::countBreaking(store, row.rules.front().id).value_or(-1));
        counts.any = store.count({entity, {}, any, {}, {}, -1, false}).value_or(-1);
        QMetaObject::invokeMethod(this, [this, counts] { takeCounts(counts); });
    });
}

void StageRequirementsModel::takeCounts(const Counts &counts)
{
    m_isCounting = false;
    if (m_mustCountAgain)
        return count();
    m_lackingOf = QHash<QString, qint64>(counts.ofFields.begin(), counts.ofFields.end());
    m_lacking = counts.any;
    if (!m_fields.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT counted();
}

QString StageRequirementsModel::labelOf(const QString &field) const
{
    const Field *found = m_workspace.schema().entity(m_entity).find(field);
    return found ? found->label : field;
}

QString StageRequirementsModel::cellText(int row, int column) const
{
    const QString place = tr("%1, %2", "field, stage")
                              .arg(labelOf(m_fields.at(row)), m_known.stages[static_cast<size_t>(column)].name);
    return isRequired(row, column) ? tr("%1: required").arg(place) : tr("%1: not required").arg(place);
}

QString StageRequirementsModel::rowTip(const QString &field) const
{
    const FieldRequirement *row = m_known.find(field);
    if (!row || row->rules.size() < 2)
        return labelOf(field);
    QStringList names;
    for (const StageRule &rule : row->rules)
        names.append(rule.name);
    return tr("Several rules require “%1”: %2. The one that begins first counts.", "field, rules")
        .arg(labelOf(field), QLocale().createSeparatedList(names));
}

qint64 StageRequirementsModel::lackingOf(const QString &field) const
{
    return m_known.find(field) ? m_lackingOf.value(field, -1) : -1;
}

QString StageRequirementsModel::noteOf(const QString &field) const
{
    if (!m_known.find(field))
        return tr("not required");
    const qint64 lacking = lackingOf(field);
    return lacking > 0 ? tr("%Ln lack it", nullptr, static_cast<int>(lacking)) : QString();
}

int StageRequirementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int StageRequirementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_known.stages.size());
}

QVariant StageRequirementsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::CheckStateRole)
        return isRequired(index.row(), index.column()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellText(index.row(), index.column());
    return {};
}

bool StageRequirementsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isOther = role == Qt::CheckStateRole && index.isValid()
        && (value.toInt() == Qt::Checked) != isRequired(index.row(), index.column());
    if (!isOther || !canWrite())
        return false;
    press(index.row(), index.column());
    return true;
}

QVariant StageRequirementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText && section < columnCount() ? m_known.stages[static_cast<size_t>(section)].name : QVariant();
    }
    const QString field = m_fields.value(section);
    switch (role) {
    case Qt::DisplayRole: return labelOf(field);
    case Qt::ToolTipRole: return rowTip(field);
    case LackingRole: return lackingOf(field);
    case NoteRole: return noteOf(field);
    case Qt::AccessibleTextRole: {
        const QString note = noteOf(field);
        return note.isEmpty() ? labelOf(field) : tr("%1, %2", "field, note").arg(labelOf(field), note);
    }
    default: return {};
    }
}

Qt::ItemFlags StageRequirementsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return canWrite() ? shown | Qt::ItemIsUserCheckable : shown;
}

} // namespace satchel::items

#include "moc_StageRequirementsModel.cpp"
