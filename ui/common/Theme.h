// SPDX-License-Identifier: GPL-3.0-or-later
// The look as a value: colours, fonts and sizes made from resources/tokens.json for one setting of light or dark, text
// size and accent. The application's style owns the current one; widgets and delegates read it with Theme::of(widget)
// each time they paint (never keep a copy), and lay out again on QEvent::FontChange and QEvent::PaletteChange. All
// sizes are already multiplied by the text size; they are minimums, so a height is qMax(theme.size.row…,
// QFontMetrics(font).height() + padding).
#pragma once

#include "domain/RecordId.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <optional>

class QWidget;

namespace satchel::ui {

struct ThemeOptions
{
    bool isDark = false;
    std::optional<QColor> accent = {}; // the person's own; empty for ours
    int textPercent = 100; // 100–200
    bool isMotionReduced = false;
    bool isHighContrast = false;
    bool isComposited = true; // windows may be seen through: popovers have round corners and shadows
    QFont platformFont = {}; // as the platform gave it, before any of our setting
    QPalette systemPalette = {}; // used unchanged in high contrast

    bool operator==(const ThemeOptions &) const = default;
};

struct Theme
{
    struct Surface
    {
        QColor window, page, lane, sunken, raised, hover, pressed, selected, selectedHover, selectedInactive, tooltip,
            scrim;
    };
    struct Text
    {
        QColor primary, secondary, tertiary, disabled, onTooltip, link;
    };
    struct Border
    {
        QColor subtle, normal, strong, control;
    };
    struct Accent
    {
        QColor fill, fillHover, fillPressed, onFill, text, graphic, tint, focus;
    };
    struct Meaning // red, amber, green, blue, grey: they only ever mean something
    {
        QColor text, graphic, tint, border;
    };
    struct Hue // ten hues without a meaning, for people, companies, tags and stages
    {
        QColor tint, text, dot;
    };
    struct Chart
    {
        std::array<QColor, 6> series;
        QColor ghost, grid, axis;
    };
    struct Fonts
    {
        QFont display, figure, title, heading, body, strong, semibold, small, smallStrong, mono;
    };
    struct Space // 2 4 8 12 16 24 32
    {
        int half, one, two, three, four, six, eight;
    };
    struct Radius
    {
        int mark, chip, control, card, popover, companyAvatar;
    };
    struct Size
    {
        int target, sidebar, sidebarRail, navRow, pageHeader, toolbar, statusBar, control, controlSmall, field, icon,
            iconLarge, rowCompact, rowComfortable, tableHeader, tab, chip, avatarSmall, avatar, avatarLarge, laneMin,
            laneMax, laneCollapsed, laneGap, laneHeader, card, cardCompact, cardDetailed, cardGap, dock, dockDrag,
            viewTab, filterChip, keyCap, composer, rowTask, quoteRow, quoteRowTall, eventHour, toast, progressCard,
            matchRow, factLabel, factRow, timelineRail, detailPanel, factsPanel, relatedPanel, toastWidth, dialogSmall,
            dialog, palette, paletteRow, progress, bulkBar, banner;
    };
    struct Motion // milliseconds; all but the stays are 0 when motion is reduced
    {
        int fadeIn, fadeOut, move, collapse, toastStay, undoToastStay;
    };

    ThemeOptions options;
    Surface surface;
    Text text;
    Border border;
    Accent accent;
    Meaning red, amber, green, blue, grey;
    Meaning viewed; // a document that its customer has opened: the hue teal
    std::array<Hue, 10> hues; // order of hueNames()
    Chart chart;
    std::array<QColor, 3> popoverShadow, dragShadow;
    Fonts font;
    Space space;
    Radius radius;
    Size size;
    Motion motion;
    QPalette palette;

    /// Any length of 100 % text at the current text size.
    int px(qreal length) const;
    bool isDark() const { return options.isDark; }
    qreal textFactor() const { return options.textPercent / 100.0; }
    /// The hue of that name (coral, amber, olive, green, teal, sky, cobalt, violet, plum, slate); slate for an unknown
    /// one.
    const Hue &hue(QStringView name) const;
    /// A person's or company's stable hue: a hash of the record id over the first nine.
    const Hue &hueFor(const RecordId &id) const;

    static const QStringList &hueNames();
    static Theme make(const ThemeOptions &options);
    /// The current theme, from the style of the widget or, without one, of the application.
    static const Theme &of(const QWidget *widget = nullptr);
};

/// The colours that text and small marks have. "Red" to "Grey" are the readable shades of the meanings.
enum class TextColor : quint8 {
    Primary,
    Secondary,
    Tertiary,
    Disabled,
    OnTooltip,
    Link,
    Red,
    Amber,
    Green,
    Blue,
    Grey
};
QColor colorOf(const Theme &theme, TextColor color);

/// "surface.page" → its colour, straight from the tokens; for tests and for drawings that name tokens.
QColor tokenColor(const Theme &theme, QStringView path);

} // namespace satchel::ui
