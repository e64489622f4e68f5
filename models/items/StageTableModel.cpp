// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StageTableModel.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include <QMimeData>

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

const auto rowType = u"application/x-satchel-stage-row"_s;

const QStringList &stageFields()
{
    static const QStringList names{
        field::name, field::color, field::probability, field::kind, field::rotting_days, field::set_aside};
    return names;
}

} // namespace

StageTableModel::StageTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Stage))
            read();
    });
}

void StageTableModel::setPipeline(RecordId pipeline)
{
    m_pipeline = pipeline;
    read();
}

void StageTableModel::read()
{
    store::Query query;
    query.entity = EntityKind::Stage;
    query.columns = stageFields();
    query.filter = Filter::refersTo(field::pipeline, m_pipeline);
    query.sort = {field::position, false};
    std::vector<Row> rows;
    if (const auto found = m_workspace.store().select(query)) {
        for (qsizetype i = 0; i < found->size(); ++i) {
            Row row{found->id(i), {}};
            for (int column = 0; column < ColumnCount; ++column)
                row.values[static_cast<size_t>(column)] = found->value(i, column);
            rows.push_back(std::move(row));
        }
    }
    // An edit of a cell keeps the cursor: only a change of the rows themselves starts over.
    const bool areSame = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (areSame) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const Field &StageTableModel::field(int column) const
{
    return *m_workspace.schema().entity(EntityKind::Stage).find(stageFields().at(column));
}

Value StageTableModel::value(int row, int column) const
{
    return m_rows[static_cast<size_t>(row)].values[static_cast<size_t>(column)];
}

void StageTableModel::setValue(int row, int column, const Value &value)
{
    if (value == this->value(row, column))
        return;
    const QString name = textOf(this->value(row, Name));
    const QString label = column == Name ? tr("Renamed “%1” to “%2”").arg(name, textOf(value))
                                         : tr("Changed %1 of “%2”").arg(inSentence(field(column).label), name);
    m_workspace.commit(label, {Edit::update(EntityKind::Stage, idOf(row), {{stageFields().at(column), value}})});
}

int StageTableModel::add(const QString &name)
{
    int at = 0; // before the first that deals end in, or wait in
    while (at < rowCount() && textOf(value(at, Kind)) == choice::open && !valueOr<bool>(value(at, SetAside)))
        ++at;
    std::vector<Edit> edits{Edit::create(EntityKind::Stage, {},
        {{field::pipeline, m_pipeline}, {field::name, name}, {field::kind, choice::open}, {field::color, u"slate"_s},
            {field::position, qint64(at)}})};
    for (int row = at; row < rowCount(); ++row)
        edits.push_back(Edit::update(EntityKind::Stage, idOf(row), {{field::position, qint64(row + 1)}}));
    m_workspace.commit(tr("Added the stage “%1”").arg(name), std::move(edits));
    return at;
}

void StageTableModel::move(int row, int before)
{
    if (before == row || before == row + 1)
        return;
    std::vector<RecordId> order;
    for (const Row &one : m_rows)
        order.push_back(one.id);
    const RecordId moved = order[static_cast<size_t>(row)];
    order.erase(order.begin() + row);
    order.insert(order.begin() + (before > row ? before - 1 : before), moved);
    std::vector<Edit> edits;
    for (size_t i = 0; i < order.size(); ++i)
        edits.push_back(Edit::update(EntityKind::Stage, order[i], {{field::position, static_cast<qint64>(i)}}));
    m_workspace.commit(tr("Moved the stage “%1”").arg(textOf(value(row, Name))), std::move(edits));
}

namespace {

store::Query dealsQuery(RecordId stage)
{
    store::Query deals;
    deals.entity = EntityKind::Deal;
    deals.filter = Filter::refersTo(field::stage, stage);
    return deals;
}

} // namespace

std::optional<qint64> StageTableModel::dealsIn(int row) const
{
    const auto count = m_workspace.store().count(dealsQuery(idOf(row)));
    return count ? std::optional<qint64>(*count) : std::nullopt;
}

bool StageTableModel::remove(int row)
{
    if (dealsIn(row) != 0)
        return false;
    m_workspace.commit(
        tr("Removed the stage “%1”").arg(textOf(value(row, Name))), {Edit::remove(EntityKind::Stage, idOf(row))});
    return true;
}

void StageTableModel::removeAndMove(int row, int to)
{
    const auto deals = m_workspace.store().select(dealsQuery(idOf(row)));
    if (!deals || row == to)
        return;
    std::vector<Edit> edits;
    for (qsizetype i = 0; i < deals->size(); ++i)
        edits.push_back(Edit::update(EntityKind::Deal, deals->id(i), {{field::stage, idOf(to)}}));
    edits.push_back(Edit::remove(EntityKind::Stage, idOf(row)));
    m_workspace.commit(
        tr("Removed the stage “%1” and moved its deals to “%2”").arg(textOf(value(row, Name)), textOf(value(to, Name))),
        std::move(edits));
}

int StageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant StageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Value current = value(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Probability || index.column() == RottingDays))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::CheckStateRole && index.column() == SetAside)
        return valueOr<bool>(current) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Probability:
        return isEmpty(current) ? QString() : inPercent(localNumber(QLocale(), valueOr<Decimal>(current).toString()));
    case RottingDays:
        return isEmpty(current) ? QString() : tr("%1 d").arg(QLocale().toString(valueOr<qint64>(current)));
    case Kind: return field(Kind).choiceLabel(textOf(current));
    case SetAside: return {};
    default: return textOf(current);
    }
}

QVariant StageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return field(section).label;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section == Probability || section == RottingDays))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags StageTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return flags | (index.column() == SetAside ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QStringList StageTableModel::mimeTypes() const
{
    return {rowType};
}

QMimeData *StageTableModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowType, QByteArray::number(indexes.first().row()));
    return data;
}

bool StageTableModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(rowType))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(data->data(rowType).toInt(), before);
    return false; // the rows are moved by what the store says, not by the view
}

} // namespace satchel::items

#include "moc_StageTableModel.cpp"
