// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSearch.h"

#include "domain/TextFolding.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QPainter>
#include <QTimer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherNamesProperty = "otherNames";
constexpr qsizetype longestName = 60; // longer texts are help
constexpr int pointMilliseconds = 2500;

/// Around a control, above what is beside it; the mouse goes through it.
class Pointer : public QWidget
{
public:
    explicit Pointer(QWidget &control) : QWidget(control.parentWidget())
    {
        const int gap = Theme::of(this).px(4);
        setGeometry(control.geometry().adjusted(-gap, -gap, gap, gap));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(u"settingPointer"_s);
        show();
        raise();
        QTimer::singleShot(pointMilliseconds, this, &QObject::deleteLater);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        drawRounded(painter, rect(), theme.radius.control, {}, theme.accent.graphic, 2);
    }
};

} // namespace

QList<Setting> settingsIn(const QWidget &section, int number)
{
    QList<Setting> found;
    const auto add = [&](const QString &name, QWidget *control) {
        const QString text = QString(name).remove(u'&').simplified();
        const bool isKnown = std::ranges::any_of(found, [&](const Setting &one) { return one.name == text; });
        if (!text.isEmpty() && text.size() <= longestName && !isKnown)
            found.append({text, control->property(otherNamesProperty).toString(), number, control});
    };
    const auto labels = section.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->buddy())
            add(label->text(), label->buddy());
    }
    for (QAbstractButton *button : section.findChildren<QAbstractButton *>())
        add(button->text(), button);
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
    const QString text = fold(setting.name + u' ' + setting.otherNames);
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

void pointOut(QWidget &control)
{
    if (!control.parentWidget())
        return;
    for (QWidget *old : control.window()->findChildren<QWidget *>(u"settingPointer"_s))
        old->deleteLater();
    new Pointer(control); // its parent deletes it, or its timer
}

void setOtherNames(QWidget &control, const QString &names)
{
    control.setProperty(otherNamesProperty, names);
}

} // namespace satchel::ui
