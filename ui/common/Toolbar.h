// SPDX-License-Identifier: GPL-3.0-or-later
// The two rows over a page: its header (52: title, selector, figures, view switch, one primary button) and its toolbar
// (40: views, filter chips, then sort, columns, density at the end). What does not fit moves into "more" as the action
// given with it, before a short title is cut; the title, which the window says too, goes last.
#pragma once

#include <QWidget>

class QAction;

namespace satchel::ui {

class IconButton;
class Label;

class Toolbar : public QWidget
{
    Q_OBJECT

public:
    explicit Toolbar(QWidget *parent = nullptr);

    /// `folded` replaces the widget in the menu when it does not fit; without one the widget always stays.
    void addStart(QWidget *widget, QAction *folded = nullptr);
    void addEnd(QWidget *widget, QAction *folded = nullptr);
    void insertStart(int index, QWidget *widget, QAction *folded = nullptr);
    void remove(QWidget *widget);
    /// False hides the widget, in "more" too, until it is offered again.
    void setOffered(QWidget *widget, bool isOffered);
    /// Others fold before it is cut, unless it takes more than a third.
    void setKept(QWidget *widget);
    int startCount() const { return static_cast<int>(m_start.size()); }
    /// A thin line between what is before and what is after.
    void addSeparator();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// It is hidden where all else that stays has no room beside it.
    void setMayGo(QWidget *widget);
    /// The token's height, which a header and a toolbar do not share.
    virtual int barHeight() const;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        QAction *folded;
        bool isFolded = false;
        bool isOffered = true;
        bool mayGo = false;
        bool isKept = false;
        bool isWhole = false; // it is kept, and there is room
    };
    void add(QList<Item> &items, qsizetype index, QWidget *widget, QAction *folded);
    int widthOf(const Item &item, bool isSqueezed) const;
    int wantedWidth(bool isSqueezed) const;
    void layOut();
    void showMore();

    QList<Item> m_start;
    QList<Item> m_end;
    IconButton *m_more;
    bool m_isLayingOut = false;
};

class PageHeader : public Toolbar
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title, in secondary: a date, a count.
    void setDetail(const QString &detail);
    Label *figures() const { return m_figures; }

protected:
    int barHeight() const override;

private:
    Label *m_title;
    Label *m_detail;
    Label *m_figures;
};

} // namespace satchel::ui
