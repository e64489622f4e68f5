// SPDX-License-Identifier: GPL-3.0-or-later
// The related lists of a customer as rows under headings, for one list view: each kind has a heading with its count,
// then its items, then, when there are more, a row that shows the rest. Follows the store's changes.
#pragma once

#include "items/Related.h"
#include "items/Workspace.h"

#include <QAbstractListModel>
#include <QSet>

namespace satchel::items {

class RelatedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        enum class Kind : quint8 { Heading, Item, More };
        RelatedKind section = RelatedKind::Deals;
        Kind kind = Kind::Heading;
        size_t at = 0; // in the section's list
        size_t group = 0; // of what is linked
        bool operator==(const Row &) const = default;
    };
    using Wording = std::function<QString(const Row &row)>;

    static constexpr qint64 few = 5;
    static constexpr qint64 many = 200;

    explicit RelatedModel(Workspace &workspace, QObject *parent = nullptr);

    /// Only these, in this order; empty: those that belong to the record's entity.
    void setSections(std::vector<RelatedKind> sections) { m_sections = std::move(sections); }
    void show(EntityKind entity, RecordId record);
    void refresh();
    /// All of a section, up to `many`.
    void expand(RelatedKind section);
    void setWording(Wording wording) { m_wording = std::move(wording); }

    const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    const Related &related() const { return m_related; }
    /// Of the row's list, shown or not.
    qint64 countOf(const Row &row) const;
    /// Of a row of what is linked.
    const LinkedGroup &groupOf(const Row &row) const { return m_related.linked[row.group]; }
    /// The record behind an item's row; null for headings.
    RecordId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const satchel::Error &error);

private:
    std::vector<Row> makeRows(const Related &related) const;

    Workspace &m_workspace;
    EntityKind m_entity = EntityKind::Contact;
    RecordId m_record;
    std::vector<RelatedKind> m_sections;
    QSet<RelatedKind> m_expanded;
    Related m_related;
    std::vector<Row> m_rows;
    Wording m_wording;
};

} // namespace satchel::items
