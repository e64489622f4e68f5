// SPDX-License-Identifier: GPL-3.0-or-later
// A title in a list or on a card is a link: one click on it opens, elsewhere one click selects. The delegate of a view
// with TitleLinks says where it draws a title (noteTitle), so that what is seen is what is clicked. Keys do without:
// Enter opens what is current. UI thread.
#pragma once

#include <QAbstractItemView>
#include <QHash>
#include <QPersistentModelIndex>
#include <QStyleOptionViewItem>

namespace satchel::ui {

class TitleLinks : public QObject
{
    Q_OBJECT

public:
    /// Owned by the view.
    explicit TitleLinks(QAbstractItemView &view);

    /// Null for a view without.
    static TitleLinks *of(const QWidget *view);

    /// Where the title of a row is drawn, in the viewport; empty where it is not or the row has none.
    QRect titleOf(const QModelIndex &index) const;
    /// The row whose title is there.
    QModelIndex titleAt(const QPoint &point) const;
    /// The row whose title is under the pointer.
    const QPersistentModelIndex &hovered() const { return m_hovered; }
    void note(const QModelIndex &index, const QRect &row, const QRect &title);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hover(const QModelIndex &index);
    bool release(QMouseEvent &event);
    void forgetHidden();

    QAbstractItemView &m_view;
    QHash<QModelIndex, QRect> m_titles; // from the place of the row
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    bool m_isPassing = false; // the view gets a release that it had not before
};

/// The font of a row's title: underlined under the pointer.
QFont titleFont(const QFont &font, const QStyleOptionViewItem &option, const QModelIndex &index);
/// That the title of a row is drawn there.
void noteTitle(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &title);
/// drawText of a row's title, with both of them.
int drawTitle(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
    const QStyleOptionViewItem &option, const QModelIndex &index);

/// After a click opened something: the second click of two would hit what is shown by then.
void swallowSecondClick();

} // namespace satchel::ui
