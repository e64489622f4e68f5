// SPDX-License-Identifier: GPL-3.0-or-later
// The way around: name and fold button, search, places, saved views, settings. 216 wide (180–320) or a rail of icons,
// in which the button stands where the name was.
// Places that are not used are in a menu at their end, in a rail with those that its height does not show.
#pragma once

#include "ui/common/Button.h"
#include "ui/shell/Navigation.h"

#include <QListView>

class QAbstractButton;

namespace satchel::ui {

class MorePlacesButton;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const PageTable &table, const PageContext &context, QWidget *parent = nullptr);

    /// Other pages than before.
    void setTable(const PageTable &table);
    void setRail(bool isRail);
    bool isRail() const { return m_isRail; }
    /// Marks the place a person is at.
    void setCurrent(const Target &target);
    /// Beside Connections and Conflicts: what is parked, what is open.
    void setCounts(qint64 parked, qint64 conflicts);
    /// On the bell: how many notices are new.
    void setNotices(int count);
    /// Where the notices open.
    QWidget *bell() const { return m_bell; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);
    void searchRequested();
    void noticesRequested();
    void foldRequested();
    void widthRequested(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void layOut();
    void foldViews();
    void nameFold();
    bool isCurrentBehindMore() const;
    int heightOfPlaces() const;
    int heightOfWholePlaces(int room) const;
    void openMore(QWidget &owner, const QPoint &at);
    void openPlaceMenu(QWidget &owner, const QModelIndex &index, const QPoint &point);
    int distanceToEnd(const QMouseEvent &event) const;
    QListView *makeList(Navigation *places);

    Navigation *m_places;
    Navigation *m_bottomPlaces;
    QListView *m_list;
    QListView *m_bottomList;
    QAbstractButton *m_search;
    Button *m_bell;
    int m_notices = 0;
    Target m_current;
    IconButton *m_fold;
    MorePlacesButton *m_more;
    bool m_isRail = false;
    bool m_isDragged = false;
};

} // namespace satchel::ui
