// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TrashModel.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "store/privacy/ErasedRecords.h"

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostOfAnEntity = 200;

/// What Satchel noted by itself ("Quote sent") and an undo took back: restored, it would say what did not happen.
bool isUndoneNote(store::Store &store, RecordId activity, const QString &kind)
{
    if (!kind.startsWith(u"quote_") && !kind.startsWith(u"proposal_"))
        return false;
    const auto last = store.log().ofRecord(EntityKind::Activity, activity, 1);
    return last && !last->empty() && !last->front().set.undoes.isNull();
}

} // namespace

TrashModel::TrashModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &TrashModel::refresh);
    refresh();
}

void TrashModel::refresh()
{
    std::vector<TrashItem> items;
    m_isCut = false;
    for (const auto &entity : m_workspace.schema().entities()) {
        if (entity->isInternal)
            continue;
        store::Query query;
        query.entity = entity->kind;
        const bool isActivity = entity->kind == EntityKind::Activity;
        query.columns = {u"@title"_s, field::deleted_at};
        if (isActivity)
            query.columns.push_back(field::kind);
        query.sort = {field::deleted_at, true};
        query.includesTrash = true;
        query.limit = mostOfAnEntity;
        const auto rows = m_workspace.store().select(query);
        if (!rows)
            continue;
        m_isCut = m_isCut || rows->size() == mostOfAnEntity;
        for (qsizetype row = 0; row < rows->size(); ++row) {
            if (store::isErased(m_workspace.store().database(), rows->id(row)).value_or(false))
                continue; // there is nothing to restore
            if (isActivity && isUndoneNote(m_workspace.store(), rows->id(row), rows->text(row, 2)))
                continue;
            const QString title = rows->text(row, 0).trimmed();
            items.push_back({entity->kind, rows->id(row), title.isEmpty() ? substitute(*entity, rows->id(row)) : title,
                valueOr<Instant>(rows->value(row, 1))});
        }
    }
    std::ranges::stable_sort(items, std::greater(), &TrashItem::deletedAt);
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

/// What a record without a title is: "Phone call with Reto Amstutz", "Untitled quote".
QString TrashModel::substitute(const Entity &entity, const RecordId &id) const
{
    const QString untitled = tr("Untitled %1", "quote, activity").arg(inSentence(entity.label));
    const Field *kind = entity.find(field::kind);
    if (!kind)
        return untitled;
    store::Query query;
    query.entity = entity.kind;
    query.columns = {field::kind};
    for (const FieldName name : {field::contact, field::company, field::deal}) {
        if (entity.find(name))
            query.columns.append(name + ".@title"_L1);
    }
    query.includesTrash = true;
    query.ids = {id};
    const auto rows = m_workspace.store().select(query);
    if (!rows || rows->isEmpty())
        return untitled;
    const QString label = kind->choiceLabel(rows->text(0, 0));
    for (int column = 1; column < query.columns.size(); ++column) {
        if (const QString whom = rows->text(0, column); !whom.isEmpty())
            return tr("%1 with %2", "phone call, a name").arg(label, whom);
    }
    return label.isEmpty() ? untitled : tr("%1, %2", "activity, phone call").arg(entity.label, inSentence(label));
}

Origin TrashModel::deletedBy(int row) const
{
    const auto last = m_workspace.store().log().ofRecord(item(row).entity, item(row).id, 1);
    return last && !last->empty() ? last->front().set.origin : Origin();
}

void TrashModel::restore(const QList<int> &rows)
{
    std::vector<Edit> edits;
    for (const int row : rows)
        edits.push_back(Edit::restore(item(row).entity, item(row).id));
    if (edits.empty())
        return;
    const QString label = rows.size() == 1 ? tr("Restored “%1”").arg(item(rows.first()).title)
                                           : tr("Restored %Ln record(s)", nullptr, static_cast<int>(rows.size()));
    m_workspace.commit(label, std::move(edits));
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrashItem &item = this->item(index.row());
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::AccessibleTextRole)
        return QString(m_workspace.schema().entity(item.entity).label + u", "_s + item.title);
    return {};
}

} // namespace satchel::items

#include "moc_TrashModel.cpp"
