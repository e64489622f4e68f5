// SPDX-License-Identifier: GPL-3.0-or-later
// A list in groups that fold: the pages of the settings, the reports. A group is an icon or an arrow, a name and how
// much is in it; one without content is a quiet line. A search field above can move in it while a person types.
#pragma once

#include "ui/common/Icons.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace satchel::ui {

struct Theme;

class GroupedList : public QTreeWidget
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole, // of a group: its key
        GroupIconRole,
        GroupEndRole, // a count, or "no match"
        FirstOwnRole, // from here on the list's own
    };

    explicit GroupedList(QWidget *parent = nullptr);

    QTreeWidgetItem *addGroup(const QString &key, const QString &title, Icon icon = Icon::None);
    /// After its rows are in it. `isFolded`: unless a person unfolded it before. Without rows it says `none`, or goes
    /// where that is empty.
    void finishGroup(QTreeWidgetItem *group, bool isUnfolded, const QString &none = {});
    /// The next row that is no group, or the one before.
    void step(int by);

Q_SIGNALS:
    /// Enter, or a click: the row itself is wanted, not only to be seen.
    void opened();
    void foldChanged(const QString &group, bool isUnfolded);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Paints the groups and the ground of the rows; the rows are the list's own.
class GroupedListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual int rowHeight(const QModelIndex &index, const Theme &theme) const;
    virtual QColor ground(const QModelIndex &index, const Theme &theme) const; // of the current row
    /// `row` is the whole row, `text` what is left of it beside the place of a group's icon; both left to right.
    virtual void paintRow(QPainter &painter, const QRect &row, const QRect &text, const QModelIndex &index,
        bool isCurrent, const Theme &theme) const = 0;

private:
    static void paintGroup(
        QPainter &painter, const QModelIndex &index, const QStyleOptionViewItem &option, const Theme &theme);
};

} // namespace satchel::ui
