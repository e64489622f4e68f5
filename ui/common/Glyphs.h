// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs a delegate paints beside text. Never colour alone: each has a shape of its own, and its word is the
// text beside it. Rectangles are where the mark goes, in painter coordinates; marks centre themselves in them.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

class QDate;
class QPainter;
class QTime;

namespace satchel {
class Clock;
enum class EntityKind : quint8;
} // namespace satchel

namespace satchel::ui {

/// First and last name without titles, "Dr. Annika Reinhardt-Vogelsang" → "AR"; one character for Arabic, Chinese,
/// Japanese, Korean.
QString initialsOf(const QString &name);

void drawAvatar(QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const Theme &theme);
void drawCompanyAvatar(
    QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const Theme &theme);

/// The face of a record: a person's or a company's avatar, or the drawing of its kind.
void drawRecordFace(QPainter &painter, const QRect &rect, EntityKind entity, const QString &title, const RecordId &id,
    const Theme &theme);

/// A person in a cell: avatar and name; the avatar alone where less than a few letters would fit.
void drawPerson(QPainter &painter, const QRect &rect, const QString &name, const RecordId &id, const QColor &color,
    const Theme &theme);

/// A tag: outline, hue dot, text. Starts at the leading edge; returns its width.
int chipWidth(const QString &text, const Theme &theme);
int drawChip(QPainter &painter, const QRect &rect, const QString &text, const Theme::Hue &hue, const Theme &theme);

/// A tag's hue: the same tag has the same one everywhere.
const Theme::Hue &hueOfTag(const QString &tag, const Theme &theme);

/// A state: tint and text of a meaning, with an icon where there is one. Starts at the leading edge; returns its width.
int stateChipWidth(const QString &text, Icon icon, const Theme &theme);
int drawStateChip(QPainter &painter, const QRect &rect, const QString &text, const Theme::Meaning &meaning,
    const Theme &theme, Icon icon = Icon::None);

/// What happens next with a deal or a customer.
enum class NextActionState { Overdue, DueSoon, OnTrack, None };

/// Overdue: as domain/Overdue.h says. Due soon: today, whatever its hour, and `soonDays` days on. An invalid date:
/// None.
NextActionState nextActionState(const QDate &date, const QDate &today, int soonDays = 1);
const Theme::Meaning &meaningOf(NextActionState state, const Theme &theme);
/// The one colour of what is overdue.
inline constexpr Theme::Meaning Theme::*overdueColor = &Theme::red;
inline constexpr TextColor overdueTextColor = TextColor::Red;
inline const Theme::Meaning &overdueMeaning(const Theme &theme)
{
    return theme.*overdueColor;
}
/// 12 px: triangle with "!", half disc, disc with chevron, dashed ring.
void drawNextActionGlyph(QPainter &painter, const QRect &rect, NextActionState state, const Theme &theme);
/// 3 px edge of a card, dashed for None.
void drawNextActionEdge(QPainter &painter, const QRect &rect, NextActionState state, const Theme &theme);

/// Three bars, `level` (1–3) of them filled; 4 is urgent, a red square with "!".
void drawPriority(QPainter &painter, const QRect &rect, int level, const Theme &theme);

/// How many bars a priority or rating has, from its key ("high", "hot"); 4 for urgent, 0 for none.
int priorityLevel(QStringView key);

/// The round box of a task: empty, or filled with a tick.
void drawRoundBox(QPainter &painter, const QRect &rect, bool isDone, bool isHovered, const Theme &theme);

/// Clock and days in amber: a deal that stays too long. Returns the width used.
int drawRotting(QPainter &painter, const QRect &rect, const QString &days, const Theme &theme);

/// Hue dot of a stage, 8 px rounded square.
void drawStageDot(QPainter &painter, const QRect &rect, const Theme::Hue &hue, const Theme &theme);

/// Progress with a value of 0–1, filling from the leading edge.
void drawProgress(QPainter &painter, const QRect &rect, qreal value, const Theme &theme);

/// Five segments for a score of 0–100.
void drawScore(QPainter &painter, const QRect &rect, int score, const Theme &theme);

} // namespace satchel::ui
