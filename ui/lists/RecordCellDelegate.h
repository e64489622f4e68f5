// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a record table by the type of their field and makes their editors. One delegate serves all
// columns; it keeps no per-row state. A row that is still being read is painted as a bar.
#pragma once

#include "items/RecordSyncStates.h"
#include "items/RecordTableModel.h"
#include "ui/common/FieldCellDelegate.h"
#include "ui/common/Glyphs.h"
#include "ui/common/SyncText.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

class RecordCellDelegate : public FieldCellDelegate
{
    Q_OBJECT

public:
    RecordCellDelegate(const PageContext &context, items::RecordTableModel &model, QObject *parent);

    /// The row under the pointer; -1 for none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Names of records that sync has something to say about are marked.
    void setSyncStates(const items::RecordSyncStates *states) { m_syncStates = states; }
    /// Where the check box of a row is in its first cell, in left-to-right coordinates.
    static QRect checkBoxRect(const QRect &cell, const Theme &theme);
    /// Where the text of the first column begins.
    static int nameIndent(const Theme &theme);
    /// Whether a cell shows less than it holds, so that its tooltip is worth showing.
    bool isElided(const QRect &cell, const QModelIndex &index, const Theme &theme) const;

    /// Of all that a cell shows, without the space at its edges.
    int contentWidth(const QModelIndex &index, const Theme &theme) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Before it moves a deal on it warns of exit criteria that the deal leaves unmet.
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    const Field *fieldOf(const QModelIndex &index) const override;
    RecordId recordOf(const QModelIndex &index) const override;

private:
    struct Cell;
    void paintGround(const Cell &cell) const;
    void paintName(const Cell &cell) const;
    int nameWidth(const QModelIndex &index, const QString &name, const Theme &theme) const;
    std::optional<StateText> syncBadge(const QModelIndex &index) const;
    void paintChoice(const Cell &cell, const QString &label, const Theme::Hue &hue) const;
    void paintPriority(const Cell &cell) const;
    void paintTags(const Cell &cell, const QStringList &tags) const;
    void paintScore(const Cell &cell, qint64 score) const;
    void paintDueDate(const Cell &cell, QDate date) const;
    /// A day with what it means: its mark, itself and the words behind it.
    struct Sentence
    {
        std::optional<NextActionState> mark = {};
        QString day;
        QString words;
        bool isLoud = false; // in the colour of its mark
        QString shortDay = {}; // where the column is narrow; empty: the same
    };
    Sentence deadlineOf(const QModelIndex &index, QDate date) const;
    Sentence nextActionOf(const QModelIndex &index, QDate date) const;
    std::optional<Sentence> sentenceOf(const QModelIndex &index) const;
    int sentenceWidth(const Sentence &sentence, const Theme &theme) const;
    void paintSentence(const Cell &cell, const Sentence &sentence) const;
    void paintValue(const Cell &cell) const;

    QString hueOfStage(const RecordId &id) const;
    bool isDocumentState(const Field &field) const;

    mutable QHash<RecordId, QString> m_stageHues;
    items::RecordTableModel &m_model;
    int m_hoveredRow = -1;
    const items::RecordSyncStates *m_syncStates = nullptr;
};

/// The hue of a choice by its place among the field's choices; stages bring their own.
const Theme::Hue &hueOfChoice(const Field &field, const QString &key, const Theme &theme);

} // namespace satchel::ui
