// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSearch.h"

#include "domain/TextFolding.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchMatches.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/SettingsCard.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QTabBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherNamesProperty = "otherNames";
constexpr qsizetype longestName = 60; // longer texts are help
constexpr qsizetype longestValue = 40;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SettingsSearch)
};

/// Behind the row of a setting, or around a control that is in none; the mouse goes through it.
class SettingPointer : public QWidget
{
public:
    explicit SettingPointer(const Setting &setting)
        : QWidget(placeOf(setting)), m_isRow(setting.row), m_shown(m_isRow ? setting.row : setting.control)
    {
        place();
        m_shown->installEventFilter(this);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(u"settingPointer"_s);
        show();
        m_isRow ? lower() : raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Theme &theme = Theme::of(this);
        if (!m_isRow)
            return drawRounded(painter, rect(), theme.radius.control, {}, theme.accent.graphic, 2);
        drawRounded(painter, rect(), theme.radius.control, theme.surface.selected);
        painter.fillRect(placed(painter, rect(), QRect(0, 0, theme.px(3), height())), theme.accent.graphic);
    }

    /// It goes with what it points out: a frame around nothing points nowhere.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_shown || event->type() == QEvent::Hide)
            deleteLater();
        else if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
            place();
        return QWidget::eventFilter(watched, event);
    }

private:
    void place()
    {
        const int gap = Theme::of(this).px(m_isRow ? 8 : 4);
        setGeometry(QRect(m_shown->mapTo(parentWidget(), QPoint()), m_shown->size()).adjusted(-gap, -gap, gap, gap));
    }

    /// A row without a card reaches into the margin of the form, beyond its column; around a control there is room for
    /// the frame.
    static QWidget *placeOf(const Setting &setting)
    {
        const QWidget *control = setting.control;
        if (!setting.row) {
            const int gap = Theme::of(control).px(4);
            const auto cutsFrame = [&](const QWidget *place) {
                const QRect frame(control->mapTo(place, QPoint(-gap, -gap)), control->size() + QSize(2 * gap, 2 * gap));
                return !place->rect().contains(frame);
            };
            QWidget *place = control->parentWidget();
            while (cutsFrame(place) && place->parentWidget() && !place->parentWidget()->inherits("QAbstractScrollArea"))
                place = place->parentWidget();
            return place;
        }
        QWidget *column = setting.row->parentWidget();
        return !SettingsCard::of(setting.row) && column->parentWidget() ? column->parentWidget() : column;
    }

    bool m_isRow;
    QPointer<QWidget> m_shown; // goes with the page, as this does
};

/// Of a page that was not shown yet, what is shown with it is not hidden.
bool isHiddenIn(const QWidget &section, const QWidget &control)
{
    for (const QWidget *one = &control; one && one != &section; one = one->parentWidget()) {
        if (one->isHidden() && one->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

/// Of a control that a person chooses or types something in.
QString settingValue(const QWidget &control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&control))
        return line->echoMode() == QLineEdit::Normal ? line->text() : QString();
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        return box->currentText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&control))
        return tabs->tabText(tabs->currentIndex());
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&control))
        return spin->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control); button && button->isCheckable())
        return button->isChecked() ? Tr::tr("On") : Tr::tr("Off");
    return {};
}

QString shownSettingValue(const QWidget &control)
{
    const QString value = settingValue(control).simplified();
    return value.size() <= longestValue ? value : value.left(longestValue - 1) + u'…';
}

} // namespace

QList<Setting> settingsIn(const QWidget &section, int number)
{
    QList<Setting> found;
    const auto add = [&](const QString &name, QWidget *control, QWidget *label = nullptr) {
        const QString text = QString(name).remove(u'&').simplified();
        const bool isKnown = std::ranges::any_of(found, [&](const Setting &one) { return one.name == text; });
        if (text.isEmpty() || text.size() > longestName || isKnown || isHiddenIn(section, *control))
            return;
        QWidget *row = label ? label->parentWidget() : nullptr;
        found.append({text, shownSettingValue(*control), control->property(otherNamesProperty).toString(), number,
            control, row && row->isAncestorOf(control) ? row : nullptr});
    };
    const auto labels = section.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy())
            add(label->text(), label->buddy(), label);
    }
    for (QAbstractButton *button : section.findChildren<QAbstractButton *>()) {
        if (!qobject_cast<const SaveBar *>(button->parentWidget()))
            add(button->text(), button);
    }
    for (QAbstractItemView *view : section.findChildren<QAbstractItemView *>()) {
        if (view->parentWidget() && view->windowType() != Qt::Popup)
            add(view->accessibleName(), view);
    }
    for (QLabel *label : labels) { // last: a row or a list of the same name is what people look for
        if (!label->buddy() && label->font().weight() >= QFont::DemiBold)
            add(label->text(), label);
    }
    return found;
}

bool matches(const Setting &setting, const QString &typed)
{
    const QString text = fold(setting.name + u' ' + setting.value + u' ' + setting.otherNames);
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) { return wordIn(text, word) >= 0; });
}

namespace {

int rankOf(const Setting &setting, const QString &typed)
{
    enum Rank { WholePage, PartOfPage, WholeSetting, OtherPage, PartOfSetting, OtherSetting, Command };
    if (setting.isCommand)
        return Command;
    const QString name = fold(setting.name);
    const bool isPage = !setting.control;
    if (name == fold(typed).simplified())
        return isPage ? WholePage : WholeSetting;
    if (matches({.name = setting.name}, typed))
        return isPage ? PartOfPage : PartOfSetting;
    return isPage ? OtherPage : OtherSetting;
}

} // namespace

QList<Setting> bestFirst(const QList<Setting> &settings, const QString &typed)
{
    QList<Setting> found;
    std::ranges::copy_if(
        settings, std::back_inserter(found), [&](const Setting &setting) { return matches(setting, typed); });
    std::ranges::stable_sort(found, {}, [&](const Setting &setting) { return rankOf(setting, typed); });
    return found;
}

void pointNowhere(const QWidget &page)
{
    for (QWidget *old : page.findChildren<QWidget *>(u"settingPointer"_s))
        old->deleteLater();
}

void pointOut(const Setting &setting)
{
    if (!setting.control || !setting.control->parentWidget())
        return;
    pointNowhere(*setting.control->window());
    if (isHiddenIn(*setting.control->window(), *setting.control)) // nothing is there to frame
        return;
    new SettingPointer(setting); // its parent deletes it, or the next one
}

void setOtherNames(QWidget &control, const QString &names)
{
    control.setProperty(otherNamesProperty, names);
}

} // namespace satchel::ui
