// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a meeting's page: back, its day as a tile, its title with the state, when and with whom, and what can be
// done: join, invite, move, close. What does not fit is in the menu alone.
#pragma once

#include "ui/common/StateChip.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;

namespace satchel::ui {

class Button;
class DateTile;
class IconButton;
class Label;

class MeetingHeader : public QWidget
{
    Q_OBJECT

public:
    struct Commands
    {
        QAction *join;
        QAction *invite;
        QAction *move;
        QAction *close;
    };
    explicit MeetingHeader(const Commands &commands, QWidget *parent = nullptr);

    struct Shown
    {
        QDate day;
        QString title;
        QString line;
        QString state;
        StateChip::MeaningRole meaning = &Theme::grey;
        Icon icon = Icon::None;
        QString invite; // "Invite…" or "Send update"
        bool hasLink = false;
        bool isOpen = true; // can be closed
    };
    void showMeeting(const Shown &shown);
    void showNothing(const QString &name);
    QMenu *menu() const;
    /// The button that moves the meeting, or that of the menu which has it where there is no room.
    QWidget *moveButton() const;

Q_SIGNALS:
    void backRequested();
    void menuAboutToShow();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What gives way, one after the other.
    enum Room { All, NoMove, NoInvite, NoJoin, NoChip, NoTile, NoIcon };

    bool isPartShown(const QWidget *part) const;
    int neededWidth() const;
    void fit();

    Shown m_shown;
    Room m_room = All;
    QHBoxLayout *m_row;
    DateTile *m_tile;
    Label *m_title;
    StateChip *m_chip;
    Label *m_line;
    Button *m_join;
    Button *m_invite;
    Button *m_move;
    Button *m_close;
    IconButton *m_more;
};

} // namespace satchel::ui
