// SPDX-License-Identifier: GPL-3.0-or-later
// Who this is: avatar, name, state, job and company; and the quick actions at the end, of which those that do not fit
// are in the menu of all.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace satchel::ui {

class Button;
class IconButton;
class Label;
class StateChip;
class SyncLine;
struct Theme;

/// A part of the menu of all: entries of it, or with a title a menu in it.
struct HeaderMenuGroup
{
    QString title;
    QList<QAction *> actions;
    bool operator==(const HeaderMenuGroup &) const = default;
};

class CustomerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record);
    /// What is below it has gone elsewhere: it is lower, and says the stage of a deal and the status of a lead itself.
    void setAlone(bool isAlone);
    /// Buttons in this order, the last one primary; the first to go where space is scarce is the one before the last.
    /// Those of before go; of the same list they stay.
    void setActions(const QList<QAction *> &buttons, const QList<HeaderMenuGroup> &groups);
    /// Before the menu of all; it goes where there is little space.
    void setAside(QWidget *aside);
    /// Whether the record has what is aside.
    void setAsideOffered(bool isOffered);
    QWidget *moreButton() const;
    /// The button of an action, or the menu of all when it does not fit.
    QWidget *anchorOf(QAction *action) const;
    /// The primary button steps back while a form with one of its own is open.
    void setPrimaryQuiet(bool isQuiet);
    /// Buttons that do not fit go into the menu, so they do not keep the window wide.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Face;
    void makeButtons(const QList<QAction *> &buttons);
    void showSubtitle(const Record &record);
    void fold();
    void fitMainButton(int room);
    QString stateBelow(const Record &record) const;

    PageContext m_context;
    Face *m_face;
    Label *m_name;
    StateChip *m_state;
    StateChip *m_warning;
    Label *m_subtitle;
    Button *m_link;
    Label *m_subtitleEnd;
    SyncLine *m_sync;
    RecordId m_company;
    bool m_isAlone = false;
    bool m_isLined = true; // below that of a deal or a lead there is more of its head
    QWidget *m_identity;
    QHBoxLayout *m_row;
    QList<std::pair<QAction *, Button *>> m_buttons;
    QWidget *m_aside = nullptr;
    bool m_isAsideOffered = true;
    IconButton *m_more;
    QList<HeaderMenuGroup> m_groups; // of its menu
};

} // namespace satchel::ui
