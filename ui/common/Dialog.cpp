// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Dialog.h"

#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QShortcut>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 320; // of a dialog, in a window that is narrower still

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

} // namespace

QWidget *showScrim(QWidget *over)
{
    return new Scrim(over);
}

Dialog::Dialog(const QString &heading, Width width, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_about(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_error(new Label({}, &Theme::Fonts::small, TextColor::Red)), m_head(new QHBoxLayout), m_content(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
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
    const int pad = theme.px(18);
    column->setContentsMargins(shadow + QMargins(pad, pad, pad, pad));
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
    m_content->setSpacing(theme.px(8));
    column->addLayout(m_content);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    column->addSpacing(theme.px(8));
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    m_about->hide();
    m_error->hide();
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
    return button;
}

Button *Dialog::addCancel()
{
    Button *button = addButton(tr("Cancel"));
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
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
    layout()->activate();
    if (layout()->hasHeightForWidth()) // a size hint does not know how wide the lines will be
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent();
    if (!parentWidget())
        return;
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
        auto *radio = new QRadioButton(labels.at(i));
        radio->setProperty(alwaysRingedProperty, true);
        radio->installEventFilter(this);
        m_group->addButton(radio, i);
        row->addWidget(radio);
        row->addStretch(1);
        if (i < 9) {
            const QKeySequence key(Qt::Key_1 + i);
            row->addWidget(new KeyCap(key));
            auto *shortcut = new QShortcut(key, this);
            connect(shortcut, &QShortcut::activated, radio, [radio] {
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

/// A key such as Alt+Right that opened the dialog and repeats chooses nothing in it.
bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShortcut = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->modifiers().testAnyFlags(Qt::AltModifier | Qt::ControlModifier);
    return isShortcut || QWidget::eventFilter(watched, event);
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
