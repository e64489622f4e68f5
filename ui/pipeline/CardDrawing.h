// SPDX-License-Identifier: GPL-3.0-or-later
// How one deal is drawn as a card, and the text of a card for a screen reader. Free functions of a card and a theme.
#pragma once

#include "items/BoardCard.h"
#include "ui/common/Formats.h"
#include "ui/common/Glyphs.h"
#include "ui/pipeline/BoardLayout.h"

class QPainter;

namespace satchel::ui {

/// Line heights of a card, and the height they add up to.
struct CardMetrics
{
    CardMetrics(CardDensity density, const Theme &theme);

    int top;
    int line; // one of the text lines
    int lines;
    int figures; // the row with value and owner
    int chips; // 0: no such row
    int action;
    int gap;
    int height;
};

/// A title in at most so many lines that break between words only: a word that is wider than the card is cut at its
/// end, not torn. The rest of the text is in the last line.
QStringList cardTitleLines(const QString &title, const QFont &font, int width, int most);

struct CardLook
{
    CardDensity density = CardDensity::Normal;
    bool isHovered = false;
    bool isSelected = false;
    bool isLifted = false; // being dragged: accent border
    bool isTitleHovered = false; // underlined: a click opens
};

void drawCard(QPainter &painter, const QRect &rect, const items::BoardCard &card, const CardLook &look,
    const Theme &theme, const Formats &formats, const QDate &today);

/// Where drawCard writes the title.
QRect cardTitleRect(const QRect &rect, const items::BoardCard &card, CardDensity density, Qt::LayoutDirection direction,
    const Theme &theme);

Icon cardActionIcon(CardAction action);
/// With its key: "Log a call (L)".
QString cardActionText(CardAction action);

NextActionState nextActionStateOf(items::ActionState state);

/// "Overdue 4 d", "Today 15:00", "No next action".
QString actionDay(const items::BoardCard &card, const Formats &formats, const QDate &today);

/// Title, customer, value, stay and next action in one sentence, for a screen reader.
QString accessibleCardText(const items::BoardCard &card, const Formats &formats, const QDate &today);

/// What a tooltip adds to the card: everything that may be elided.
QString cardToolTip(const items::BoardCard &card, const Formats &formats, const QDate &today);

/// Height of a lane's head.
int headHeight(const Theme &theme);

} // namespace satchel::ui
