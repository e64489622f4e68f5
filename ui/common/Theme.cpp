// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/Contrast.h"
#include "ui/common/SatchelStyle.h"

#include <algorithm>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

static void initResources()
{
    Q_INIT_RESOURCE(satchel); // a static library: without this the linker leaves its resources out
}

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &tokens()
{
    static const QJsonObject object = [] {
        initResources();
        QFile file(u":/tokens.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

QJsonValue valueAt(QJsonValue value, QStringView path)
{
    for (const QStringView step : path.tokenize(u'.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

struct Reader
{
    QJsonObject mode;
    qreal factor;

    QColor color(QStringView path) const { return QColor(valueAt(mode, path).toString()); }
    int scaled(QStringView group, QStringView name) const { return qRound(tokens()[group][name].toDouble() * factor); }
    Theme::Meaning meaning(const QString &name) const
    {
        return {color(name + u".text"_s), color(name + u".graphic"_s), color(name + u".tint"_s),
            color(name + u".border"_s)};
    }
    std::array<QColor, 3> shadow(const QString &name) const
    {
        return {color(name + u".0"_s), color(name + u".1"_s), color(name + u".2"_s)};
    }
};

void readColors(Theme &theme, const Reader &from)
{
    const auto c = [&from](QStringView path) { return from.color(path); };
    theme.surface = {c(u"surface.window"), c(u"surface.page"), c(u"surface.lane"), c(u"surface.sunken"),
        c(u"surface.raised"), c(u"surface.hover"), c(u"surface.pressed"), c(u"surface.selected"),
        c(u"surface.selectedHover"), c(u"surface.selectedInactive"), c(u"surface.tooltip"), c(u"surface.scrim")};
    theme.text = {c(u"text.primary"), c(u"text.secondary"), c(u"text.tertiary"), c(u"text.disabled"),
        c(u"text.onTooltip"), c(u"text.link")};
    theme.border = {c(u"border.subtle"), c(u"border.default"), c(u"border.strong"), c(u"border.control")};
    theme.accent = {c(u"accent.fill"), c(u"accent.fillHover"), c(u"accent.fillPressed"), c(u"accent.onFill"),
        c(u"accent.text"), c(u"accent.graphic"), c(u"accent.tint"), c(u"accent.focus")};
    theme.red = from.meaning(u"red"_s);
    theme.amber = from.meaning(u"amber"_s);
    theme.green = from.meaning(u"green"_s);
    theme.blue = from.meaning(u"blue"_s);
    theme.grey = from.meaning(u"grey"_s);
    for (qsizetype i = 0; i < Theme::hueNames().size(); ++i) {
        const QString path = u"hue."_s + Theme::hueNames().at(i);
        theme.hues[static_cast<size_t>(i)] = {c(path + u".tint"_s), c(path + u".text"_s), c(path + u".dot"_s)};
    }
    for (size_t i = 0; i < theme.chart.series.size(); ++i)
        theme.chart.series[i] = c(u"chart.series."_s + QString::number(i));
    const Theme::Hue &teal = theme.hue(u"teal");
    theme.viewed = {teal.text, teal.dot, teal.tint, teal.dot};
    theme.chart.ghost = c(u"chart.ghost");
    theme.chart.grid = c(u"chart.grid");
    theme.chart.axis = c(u"chart.axis");
    theme.popoverShadow = from.shadow(u"shadow.popover"_s);
    theme.dragShadow = from.shadow(u"shadow.drag"_s);
}

void applyOwnAccent(Theme &theme, const QColor &own)
{
    theme.accent = accentFrom(own, theme.surface, theme.options.isDark);
    theme.surface.selected = theme.accent.tint;
    theme.surface.selectedHover = mixed(theme.accent.graphic, theme.accent.tint, 0.08);
    theme.text.link = theme.accent.text;
}

void applyHighContrast(Theme &theme)
{
    const QPalette &system = theme.options.systemPalette;
    const QColor page = system.color(QPalette::Base);
    theme.border.normal = theme.border.subtle = system.color(QPalette::WindowText);
    theme.border.strong = theme.border.control = system.color(QPalette::WindowText);
    theme.surface.window = system.color(QPalette::Window);
    theme.surface.page = theme.surface.lane = theme.surface.sunken = theme.surface.raised = page;
    theme.text.primary = theme.text.secondary = theme.text.tertiary = system.color(QPalette::Text);
    for (Theme::Meaning *meaning : {&theme.red, &theme.amber, &theme.green, &theme.blue, &theme.grey, &theme.viewed})
        meaning->tint = page;
}

/// Where a family has no medium weight it would come out regular, and titles would look like the rest.
QFont::Weight weightOf(const QString &family, int wanted)
{
    if (wanted != QFont::Medium)
        return static_cast<QFont::Weight>(wanted);
    const QStringList styles = QFontDatabase::styles(family);
    const bool hasMedium = std::ranges::any_of(
        styles, [&](const QString &style) { return QFontDatabase::weight(family, style) == QFont::Medium; });
    return hasMedium || styles.isEmpty() ? QFont::Medium : QFont::DemiBold;
}

QFont fontOf(const Theme &theme, QStringView role)
{
    const QJsonValue type = tokens()[u"type"][role];
    const QFont &platform = theme.options.platformFont;
    QFont font = type[u"family"].toString() == u"fixed" ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                                        : platform;
    const qreal base = platform.pointSizeF() > 0 ? platform.pointSizeF() : QFontInfo(platform).pointSizeF();
    const qreal least = tokens()[u"type"][u"minimumPt"].toDouble();
    font.setPointSizeF(qMax(least, base + type[u"deltaPt"].toDouble()) * theme.textFactor());
    font.setWeight(weightOf(font.family(), type[u"weight"].toInt()));
    if (role == u"title" || role == u"display")
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

void readFonts(Theme &theme)
{
    theme.font = {fontOf(theme, u"display"), fontOf(theme, u"figure"), fontOf(theme, u"title"),
        fontOf(theme, u"heading"), fontOf(theme, u"body"), fontOf(theme, u"strong"), fontOf(theme, u"body"),
        fontOf(theme, u"small"), fontOf(theme, u"smallStrong"), fontOf(theme, u"mono")};
    theme.font.semibold.setWeight(QFont::DemiBold);
}

void readSizes(Theme &theme, const Reader &from)
{
    const auto s = [&from](QStringView name) { return from.scaled(u"size", name); };
    theme.size = {s(u"target"), s(u"sidebar"), s(u"sidebarRail"), s(u"navRow"), s(u"pageHeader"), s(u"toolbar"),
        s(u"statusBar"), s(u"control"), s(u"controlSmall"), s(u"field"), s(u"icon"), s(u"iconLarge"), s(u"rowCompact"),
        s(u"rowComfortable"), s(u"tableHeader"), s(u"tab"), s(u"chip"), s(u"avatarSmall"), s(u"avatar"),
        s(u"avatarLarge"), s(u"laneMin"), s(u"laneMax"), s(u"laneCollapsed"), s(u"laneGap"), s(u"laneHeader"),
        s(u"card"), s(u"cardCompact"), s(u"cardDetailed"), s(u"cardGap"), s(u"dock"), s(u"dockDrag"), s(u"viewTab"),
        s(u"filterChip"), s(u"keyCap"), s(u"composer"), s(u"rowTask"), s(u"quoteRow"), s(u"quoteRowTall"),
        s(u"eventHour"), s(u"toast"), s(u"progressCard"), s(u"matchRow"), s(u"factLabel"), s(u"factRow"),
        s(u"timelineRail"), s(u"detailPanel"), s(u"factsPanel"), s(u"relatedPanel"), s(u"toastWidth"),
        s(u"dialogSmall"), s(u"dialog"), s(u"palette"), s(u"paletteRow"), s(u"progress"), s(u"bulkBar"), s(u"banner")};
    const auto r = [&from](QStringView name) { return from.scaled(u"radius", name); };
    theme.radius = {r(u"mark"), r(u"chip"), r(u"control"), r(u"card"), r(u"popover"), r(u"companyAvatar")};
    const auto p = [&from](QStringView name) { return from.scaled(u"space", name); };
    theme.space = {p(u"half"), p(u"1"), p(u"2"), p(u"3"), p(u"4"), p(u"6"), p(u"8")};
    const bool isStill = theme.options.isMotionReduced;
    const auto m = [isStill](QStringView name) { return isStill ? 0 : tokens()[u"motion"][name].toInt(); };
    theme.motion = {m(u"fadeIn"), m(u"fadeOut"), m(u"move"), m(u"collapse"), tokens()[u"motion"][u"toastStay"].toInt(),
        tokens()[u"motion"][u"undoToastStay"].toInt()};
}

constexpr std::pair<QStringView, QPalette::ColorRole> paletteRoles[] = {
    {u"Window", QPalette::Window},
    {u"WindowText", QPalette::WindowText},
    {u"Base", QPalette::Base},
    {u"AlternateBase", QPalette::AlternateBase},
    {u"Text", QPalette::Text},
    {u"PlaceholderText", QPalette::PlaceholderText},
    {u"Button", QPalette::Button},
    {u"ButtonText", QPalette::ButtonText},
    {u"BrightText", QPalette::BrightText},
    {u"Highlight", QPalette::Highlight},
    {u"HighlightedText", QPalette::HighlightedText},
    {u"Link", QPalette::Link},
    {u"LinkVisited", QPalette::LinkVisited},
    {u"ToolTipBase", QPalette::ToolTipBase},
    {u"ToolTipText", QPalette::ToolTipText},
    {u"Light", QPalette::Light},
    {u"Midlight", QPalette::Midlight},
    {u"Mid", QPalette::Mid},
    {u"Dark", QPalette::Dark},
    {u"Shadow", QPalette::Shadow},
};

QPalette paletteOf(const Theme &theme)
{
    if (theme.options.isHighContrast) {
        QPalette system = theme.options.systemPalette;
        system.setColor(QPalette::PlaceholderText, theme.text.tertiary); // Qt makes it half transparent
        return system;
    }
    const QJsonObject roles = tokens().value(u"palette").toObject();
    const QJsonObject disabled = roles.value(u"Disabled").toObject();
    QPalette palette;
    for (const auto &[name, role] : paletteRoles) {
        palette.setColor(role, tokenColor(theme, roles.value(name).toString()));
        if (disabled.contains(name))
            palette.setColor(QPalette::Disabled, role, tokenColor(theme, disabled.value(name).toString()));
    }
    return palette;
}

} // namespace

Theme Theme::make(const ThemeOptions &options)
{
    Theme theme;
    theme.options = options;
    const Reader from{tokens().value(options.isDark ? u"dark" : u"light").toObject(), theme.textFactor()};
    readColors(theme, from);
    if (options.accent)
        applyOwnAccent(theme, *options.accent);
    if (options.isHighContrast)
        applyHighContrast(theme);
    readFonts(theme);
    readSizes(theme, from);
    theme.palette = paletteOf(theme);
    return theme;
}

const Theme &Theme::of(const QWidget *widget)
{
    if (const auto *style = qobject_cast<const SatchelStyle *>(widget ? widget->style() : nullptr))
        return style->theme();
    if (const auto *style = qobject_cast<const SatchelStyle *>(qApp ? QApplication::style() : nullptr))
        return style->theme();
    static const Theme plain = make({}); // widgets of a test that set no style
    return plain;
}

int Theme::px(qreal length) const
{
    return qRound(length * textFactor());
}

const QStringList &Theme::hueNames()
{
    static const QStringList names{u"coral"_s, u"amber"_s, u"olive"_s, u"green"_s, u"teal"_s, u"sky"_s, u"cobalt"_s,
        u"violet"_s, u"plum"_s, u"slate"_s};
    return names;
}

const Theme::Hue &Theme::hue(QStringView name) const
{
    const qsizetype index = hueNames().indexOf(name);
    return index < 0 ? hues.back() : hues[static_cast<size_t>(index)];
}

const Theme::Hue &Theme::hueFor(const RecordId &id) const
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a: the same on every machine and in every run, unlike qHash
    for (const quint8 byte : id.bytes())
        hash = (hash ^ byte) * 1099511628211ULL;
    return hues[(hash ^ (hash >> 32)) % 9];
}

QColor colorOf(const Theme &theme, TextColor color)
{
    switch (color) {
    case TextColor::Primary: return theme.text.primary;
    case TextColor::Secondary: return theme.text.secondary;
    case TextColor::Tertiary: return theme.text.tertiary;
    case TextColor::Disabled: return theme.text.disabled;
    case TextColor::OnTooltip: return theme.text.onTooltip;
    case TextColor::Link: return theme.text.link;
    case TextColor::Red: return theme.red.text;
    case TextColor::Amber: return theme.amber.text;
    case TextColor::Green: return theme.green.text;
    case TextColor::Blue: return theme.blue.text;
    case TextColor::Grey: return theme.grey.text;
    }
    Q_UNREACHABLE();
}

QColor tokenColor(const Theme &theme, QStringView path)
{
    if (path.startsWith(u"accent.") || path == u"text.link") {
        const Theme::Accent &a = theme.accent;
        const std::pair<QStringView, QColor> derived[] = {{u"accent.fill", a.fill}, {u"accent.fillHover", a.fillHover},
            {u"accent.fillPressed", a.fillPressed}, {u"accent.onFill", a.onFill}, {u"accent.text", a.text},
            {u"accent.graphic", a.graphic}, {u"accent.tint", a.tint}, {u"accent.focus", a.focus},
            {u"text.link", theme.text.link}};
        for (const auto &[name, color] : derived) {
            if (name == path)
                return color;
        }
    }
    if (path.startsWith(u"print.")) // the same in light and dark
        return QColor(valueAt(tokens(), path).toString());
    return Reader{tokens().value(theme.options.isDark ? u"dark" : u"light").toObject(), 1}.color(path);
}

} // namespace satchel::ui
