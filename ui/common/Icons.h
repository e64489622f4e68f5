// SPDX-License-Identifier: GPL-3.0-or-later
// Our own line drawings, resources/icons/*.svg on a 24 px grid, drawn at the size and colour asked for with the stroke
// that size needs (1.3 px at 16, 1.4 at 20, 1.5 at 24). Pixmaps are kept in QPixmapCache. GUI thread only.
#pragma once

#include "ui/common/Theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace satchel::ui {

Q_NAMESPACE

// clang-format off
enum class Icon {
    None, // draws nothing
    Today, Pipeline, Tasks, Calendar, Contact, Company, Lead, Deal, Quote, Product, Report, Connection, Conflict, Settings,
    Search, Palette, Keyboard, Filter, Sort, Columns, Group, Board, Table, Timeline,
    Add, Close, Check, More, Edit, Copy, Trash, Merge, Undo, Redo, History, Drag, Link,
    Call, Email, Meeting, Note, Log, Attach, File, Tag, Pin, Star, Starred, Clock, Repeat, Bell, Goal,
    Sync, Offline, Warning, Info, Lock, Key, Import, Export, Print, Eye, Globe, Pause, Play,
    Up, Down, Left, Right, Back,
    Bold, Italic, Heading, Bullets, Numbers, Picture, Braces, Proposal,
    BothWays, Receive, Send, Excluded, Comment, Inbox, Snooze,
};
// clang-format on
Q_ENUM_NS(Icon)

/// The drawing of resources/icons with this name ("contact"); None when there is none.
Icon iconNamed(const QString &name);

/// True for drawings with a direction, which are mirrored in right-to-left.
bool isMirrored(Icon icon);

QPixmap iconPixmap(Icon icon, int size, const QColor &color, qreal devicePixelRatio = 1, bool isRightToLeft = false);

/// Draws centred in the rectangle, mirrored by the painter's layout direction where the drawing has one.
void drawIcon(QPainter &painter, const QRect &rect, Icon icon, int size, const QColor &color);

/// For actions and buttons: takes its colour from the theme whenever it is drawn, so it follows a change of the theme.
QIcon themedIcon(Icon icon);
/// The same in one colour of the theme.
QIcon themedIcon(Icon icon, TextColor color);
/// For a button inside a field, which is large enough to hit: a drawing of the usual size with room around it.
QIcon fieldIcon(Icon icon);

/// A drawing with several colours (logo, first-run) whose colours are written as tokens.
QPixmap illustration(const QString &name, const QSize &size, qreal devicePixelRatio = 1);

/// The program's icon for windows and task bars.
QIcon applicationIcon();

} // namespace satchel::ui
