// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Dialog.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Scrolling.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QRadioButton>
#include <QShortcut>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Its whole row is the answer, not the words alone.
class RowRadio : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

constexpr int roomForRing = 3;
constexpr int leastWidth = 320; // of a dialog, in a window that is narrower still
constexpr int leastBody = 80; // of the height of its content, in a window that is lower still

class Scrim : public QWidget
{
public:
    explicit Scrim(QWidget *over) : QWidget(over)
    {
        over->installEventFilter(this);
        setGeometry(over->rect());
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (qobject_cast<Dialog *>(parentWidget())
            && parentWidget()->testAttribute(Qt::WA_TranslucentBackground)) // its shadow stays as it is
            drawRounded(painter, rect().marginsRemoved(shadowMargins()), theme.radius.popover, theme.surface.scrim);
        else
            painter.fillRect(rect(), theme.surface.scrim);
    }
};

/// An icon on the tint of its meaning.
class IconTile : public QWidget
{
public:
    IconTile(Icon icon, Theme::Meaning Theme::*meaning) : m_icon(icon), m_meaning(meaning)
    {
        setFixedSize(Theme::of(this).px(36), Theme::of(this).px(36));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawRounded(painter, rect(), theme.radius.card, (theme.*m_meaning).tint);
        drawIcon(painter, rect(), m_icon, theme.size.iconLarge, (theme.*m_meaning).text);
    }

private:
    Icon m_icon;
    Theme::Meaning Theme::*m_meaning;
};

/// The content of a dialog: as high as it needs, and scrolled in a window that is lower.
class DialogBody : public ScrolledColumn
{
public:
    explicit DialogBody(QWidget *content) : ScrolledColumn(content)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QLayout *layout = column()->layout();
        const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                       : layout->totalSizeHint().height();
        return std::max(wanted, neededHeight(width));
    }
    QSize minimumSizeHint() const override
    {
        const QSize least = column()->minimumSizeHint();
        return {least.width(), std::min(least.height(), Theme::of(this).px(leastBody))};
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == column() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return ScrolledColumn::eventFilter(watched, event);
    }

protected:
    /// Lists and tables of the content scroll by themselves before all of it does.
    int neededHeight(int width) const override
    {
        const QLayout *layout = column()->layout();
        return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                           : layout->totalMinimumSize().height();
    }
};

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Not one whose dialog asks for a second press with its own sentence (property "confirmsItself").
bool isDestructive(const QPushButton *button)
{
    const auto *known = qobject_cast<const Button *>(button);
    const bool confirmsItself = known && known->property("confirmsItself").toBool();
    return known && known->variant() == Button::Variant::DestructiveFill && !confirmsItself;
}

/// Follows the field with the focus.
class Composition : public QObject
{
public:
    explicit Composition(QWidget &floating) : QObject(&floating)
    {
        connect(qApp, &QApplication::focusChanged, this, [this, &floating](QWidget *, QWidget *now) {
            if (m_field)
                m_field->removeEventFilter(this);
            m_field = now && floating.isAncestorOf(now) ? now : nullptr;
            m_isComposing = false;
            if (m_field)
                m_field->installEventFilter(this);
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod)
            m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!m_isComposing || !isKey)
            return QObject::eventFilter(watched, event);
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isSure = isEnter(key) && key.modifiers().testFlag(Qt::ControlModifier);
        const bool isOurs = event->type() == QEvent::KeyPress && (isEnter(key) || key.key() == Qt::Key_Escape);
        if (isSure) // does the default button, with what is composed
            QGuiApplication::inputMethod()->commit();
        if (isSure || !isOurs)
            return QObject::eventFilter(watched, event);
        m_isComposing = false; // should the input method not say so
        if (isEnter(key))
            QGuiApplication::inputMethod()->commit();
        else
            QGuiApplication::inputMethod()->reset();
        return true;
    }

private:
    QPointer<QWidget> m_field;
    bool m_isComposing = false;
};

/// The row above the buttons takes those that do not fit beside the others, as with large text.
void fitButtons(QBoxLayout &buttons, QBoxLayout &above, int width)
{
    const auto widthOf = [&buttons](int index) {
        const QWidget *button = buttons.itemAt(index)->widget();
        return button && !button->isHidden() ? button->minimumSizeHint().width() + buttons.spacing() : 0;
    };
    int needed = -buttons.spacing();
    for (int i = 0; i < buttons.count(); ++i)
        needed += widthOf(i);
    for (int i = 0; i < buttons.count() && needed > width;) {
        const int freed = widthOf(i);
        if (freed == 0) { // a space, or not shown
            ++i;
            continue;
        }
        above.addWidget(buttons.takeAt(i)->widget());
        needed -= freed;
    }
}

} // namespace

void leaveKeysToInputMethod(QWidget &floating)
{
    new Composition(floating);
}

void followPalette(QWidget &floating, QShortcut *&shortcut, std::function<void()> before)
{
    const QWidget *parent = floating.parentWidget();
    while (parent && parent->isWindow() && parent->parentWidget()) // one over another
        parent = parent->parentWidget();
    auto *palette = parent ? parent->window()->findChild<QAction *>(u"window.palette"_s) : nullptr;
    if (!palette)
        return;
    if (!shortcut) {
        shortcut = new QShortcut(&floating);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, palette, [palette, before = std::move(before)] {
            const auto pressed = QPointer(palette);
            before();
            if (pressed)
                pressed->trigger();
        });
    }
    shortcut->setKey(palette->shortcut());
}

QWidget *showScrim(QWidget *over)
{
    return new Scrim(over);
}

Dialog::Dialog(const QString &heading, Width width, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_about(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_error(new Label({}, &Theme::Fonts::small, TextColor::Red)),
      m_again(new Label(tr("Press Enter again to confirm."), &Theme::Fonts::small, TextColor::Red)),
      m_head(new QHBoxLayout), m_content(nullptr), m_buttons(new QHBoxLayout)
{
    const Theme &theme = Theme::of(this);
    setWindowTitle(heading);
    makeFloating(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    const QMargins shadow = shadowMargins(*this);
    const int wanted = (width == Width::Small ? theme.size.dialogSmall : theme.size.dialog) + shadow.left()
        + shadow.right();
    setFixedWidth(
        parent ? qMin(wanted, qMax(leastWidth, parent->window()->width())) : wanted); // large text in a small window
    auto *column = new QVBoxLayout(this);
    // What scrolls has room for the focus rings at its edges, and all else is in line with it.
    const int ring = theme.px(roomForRing);
    const int pad = theme.px(18);
    column->setContentsMargins(shadow + QMargins(pad - ring, pad, pad - ring, pad));
    m_head->setContentsMargins(ring, 0, ring, 0);
    m_buttons->setContentsMargins(ring, 0, ring, 0);
    for (Label *line : {m_error, m_again})
        line->setContentsMargins(ring, 0, ring, 0);
    column->setSpacing(theme.px(4));
    auto *title = new Label(heading, &Theme::Fonts::heading);
    title->setWordWrap(true);
    m_about->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(title);
    words->addWidget(m_about);
    m_head->setSpacing(theme.px(12));
    m_head->addLayout(words, 1);
    column->addLayout(m_head);
    column->addSpacing(theme.px(8));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_content = new QVBoxLayout;
    rows->addLayout(m_content);
    rows->addStretch(1); // where part of the content was hidden, the rest stays together
    m_content->setContentsMargins(ring, ring, ring, ring);
    m_content->setSpacing(theme.px(8));
    m_body = new DialogBody(content);
    column->addWidget(m_body, 1);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    m_again->setWordWrap(true);
    column->addWidget(m_again);
    column->addSpacing(theme.px(8));
    auto *above = new QHBoxLayout; // what the buttons need besides their row
    above->setContentsMargins(ring, 0, ring, 0);
    column->addLayout(above);
    for (QHBoxLayout *row : {above, m_buttons}) {
        row->setSpacing(theme.px(8));
        row->addStretch(1);
    }
    column->addLayout(m_buttons);
    m_about->hide();
    m_error->hide();
    m_again->hide();
    leaveKeysToInputMethod(*this);
    connect(qApp, &QApplication::focusChanged, m_again, [this](QWidget *, QWidget *now) {
        if (m_armed && now != m_armed) // the second Enter is of the same thought, or none
            arm(nullptr);
    });
}

void Dialog::setAbout(const QString &object)
{
    m_about->setText(object);
    m_about->setVisible(!object.isEmpty());
}

void Dialog::setTile(Icon icon, Theme::Meaning Theme::*meaning)
{
    m_head->insertWidget(0, new IconTile(icon, meaning), 0, Qt::AlignTop);
}

Button *Dialog::addStartButton(const QString &verb)
{
    auto *button = new Button(verb, Button::Variant::Ghost);
    m_buttons->insertWidget(0, button);
    return button;
}

Button *Dialog::addButton(const QString &verb, Button::Variant variant)
{
    auto *button = new Button(verb, variant);
    m_buttons->addWidget(button);
    if (variant == Button::Variant::Primary || variant == Button::Variant::DestructiveFill) {
        button->setDefault(true);
        // Also where Enter is of the control that has the focus, and by the keys that confirm forms.
        button->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_Return));
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    }
    if (isDestructive(button))
        button->installEventFilter(this);
    return button;
}

QPushButton *Dialog::defaultButton() const
{
    const auto buttons = findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [this](const QPushButton *button) { return button->isDefault() && button->isVisibleTo(this); });
    return found == buttons.end() ? nullptr : *found;
}

void Dialog::arm(QPushButton *button)
{
    m_armed = button;
    m_again->setVisible(button != nullptr);
}

void Dialog::pressDefault(bool isSure)
{
    QPushButton *button = defaultButton();
    if (!button || !button->isEnabled())
        return;
    if (isDestructive(button) && !isSure && m_armed != button) {
        button->setFocus(Qt::TabFocusReason); // its ring shows what the next Enter does
        arm(button);
        return;
    }
    button->click();
}

/// Of a button that destroys, whose own Enter would not ask again.
bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(watched);
    if (event->type() != QEvent::KeyPress || !button || !isDestructive(button))
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isEnter(key) || (key.modifiers() & ~Qt::KeypadModifier))
        return QDialog::eventFilter(watched, event);
    if (key.isAutoRepeat())
        return true;
    if (m_armed == button)
        return QDialog::eventFilter(watched, event);
    arm(button);
    return true;
}

bool Dialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int before = height();
        growToContent();
        if (height() != before)
            placeOverWindow();
    }
    return isHandled;
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    QPushButton *button = defaultButton();
    const auto *focused = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter(*event) && button && (modifiers == Qt::ControlModifier || (modifiers == 0 && isDestructive(button)))
        && !(modifiers == 0 && focused && focused != button)) {
        if (!event->isAutoRepeat())
            pressDefault(modifiers == Qt::ControlModifier);
        return;
    }
    QDialog::keyPressEvent(event);
}

Button *Dialog::addCancel()
{
    Button *button = addButton(tr("Cancel"));
    connect(button, &QPushButton::clicked, this, [this] {
        Q_EMIT cancelled();
        reject();
    });
    return button;
}

void Dialog::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPopoverGround(painter, *this);
}

void Dialog::growToContent()
{
    auto *above = static_cast<QBoxLayout *>(layout()->itemAt(layout()->indexOf(m_buttons) - 1)->layout());
    fitButtons(*m_buttons, *above, contentsRect().marginsRemoved(layout()->contentsMargins()).width());
    m_content->activate();
    m_body->updateGeometry(); // what it needs now, before the events that would say so
    layout()->activate();
    // A size hint does not know how wide the lines will be.
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int room = parentWidget() ? parentWidget()->window()->height() : wanted;
    const int least = layout()->totalMinimumSize().height();
    resize(width(), qMax(qMin(qMax(height(), wanted), room), least));
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent();
    QMetaObject::invokeMethod(
        this, [this] { showFromTop(*this); }, Qt::QueuedConnection);
    if (!parentWidget())
        return;
    followPalette(*this, m_paletteKey, [] {});
    m_scrim = showScrim(parentWidget()->window());
    placeOverWindow();
}

void Dialog::placeOverWindow()
{
    if (!parentWidget())
        return;
    const QWidget *window = parentWidget()->window();
    const QRect place(window->mapToGlobal(QPoint()), window->size());
    move(place.x() + (place.width() - width()) / 2, place.y() + qMax(0, (place.height() - height()) / 3));
}

void Dialog::hideEvent(QHideEvent *event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

ChoiceList::ChoiceList(const QStringList &labels, int chosen, QWidget *parent) : ChoiceList(labels, {}, chosen, parent)
{
}

ChoiceList::ChoiceList(const QStringList &labels, const QStringList &descriptions, int chosen, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 2);
    for (int i = 0; i < labels.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *radio = new RowRadio(labels.at(i));
        radio->setProperty(alwaysRingedProperty, true);
        radio->installEventFilter(this);
        m_group->addButton(radio, i);
        row->addWidget(radio, 1);
        if (i < 9) {
            const QKeySequence key(Qt::Key_1 + i);
            row->addWidget(new KeyCap(key));
            auto *shortcut = new QShortcut(key, this);
            connect(shortcut, &QShortcut::activated, radio, [radio] {
                if (!radio->isEnabled())
                    return;
                radio->setChecked(true);
                radio->setFocus(Qt::ShortcutFocusReason);
            });
        }
        column->addLayout(row);
        if (descriptions.value(i).isEmpty())
            continue;
        auto *description = new Label(descriptions.at(i), &Theme::Fonts::small, TextColor::Secondary);
        description->setWordWrap(true);
        description->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(6));
        radio->setAccessibleDescription(descriptions.at(i));
        column->addWidget(description);
    }
    if (QAbstractButton *button = m_group->button(chosen))
        button->setChecked(true);
    setFocusProxy(m_group->button(qMax(0, chosen)));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (!isOn)
            return;
        setFocusProxy(m_group->button(index));
        Q_EMIT chosenChanged(index);
    });
}

void ChoiceList::setOffered(int index, bool isOffered)
{
    m_group->button(index)->setEnabled(isOffered);
}

void ChoiceList::setHeading(int index, const QString &text)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (int at = 0; at < column->count(); ++at) {
        const QLayout *row = column->itemAt(at)->layout();
        if (!row || row->indexOf(m_group->button(index)) < 0)
            continue;
        auto *heading = new Label(text, &Theme::Fonts::small, TextColor::Tertiary);
        heading->setContentsMargins(0, Theme::of(this).px(at == 0 ? 0 : 10), 0, Theme::of(this).px(2));
        column->insertWidget(at, heading);
        return;
    }
}

/// A key such as Alt+Right that opened the dialog and repeats chooses nothing in it.
bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShortcut = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier);
    return isShortcut || QWidget::eventFilter(watched, event);
}

void ChoiceList::choose(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

int ChoiceList::chosen() const
{
    return m_group->checkedId();
}

void confirmDestruction(
    QWidget *parent, const QString &heading, const QString &about, const QString &verb, std::function<void()> confirmed)
{
    auto *dialog = new Dialog(heading, Dialog::Width::Small, parent);
    dialog->setAbout(about);
    dialog->addCancel();
    dialog->addButton(verb, Button::Variant::DestructiveFill);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    dialog->open();
}

} // namespace satchel::ui

#include "moc_Dialog.cpp"
