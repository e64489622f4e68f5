// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/SentenceRow.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popups.h"

#include <QIntValidator>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastValue = 44; // widths
constexpr int mostValue = 460;

} // namespace

ChoiceButton::ChoiceButton(const QString &name, std::vector<SentenceChoice> choices, QWidget *parent)
    : Button(QString(), Variant::Secondary, parent), m_name(name), m_choices(std::move(choices))
{
    setSmall(true);
    setChevron(true);
    connect(this, &QPushButton::clicked, this, &ChoiceButton::showMenu);
}

void ChoiceButton::setChosen(const QStringList &keys, const QString &otherwise)
{
    m_chosen = keys;
    m_otherwise = otherwise;
    QStringList texts;
    for (const QString &key : keys) {
        const auto found = std::ranges::find(m_choices, key, &SentenceChoice::key);
        texts.append(found == m_choices.end() ? key : found->text);
    }
    const QString text = texts.join(tr(", ", "between names"));
    setText(text.isEmpty() ? otherwise : text);
    setAccessibleName(tr("%1: %2", "what, its value").arg(m_name, this->text()));
    updateGeometry();
}

void ChoiceButton::choose(const QString &key)
{
    QStringList keys{key};
    if (m_isMultiple) {
        keys = m_chosen;
        if (keys.removeAll(key) == 0)
            keys.append(key);
    }
    setChosen(keys, m_otherwise);
    Q_EMIT chosenChanged(keys);
}

void ChoiceButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SentenceChoice &choice : m_choices) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        connect(
            action, &QAction::triggered, this, [this, key = choice.key] { choose(key); }, Qt::QueuedConnection);
    }
    popupBelow(*menu, *this);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        Button::keyPressEvent(event);
}

ValueEdit::ValueEdit(const QString &name, const QString &text, QWidget *parent) : QLineEdit(text, parent)
{
    setFrame(false);
    setAccessibleName(name);
    setPlaceholderText(name);
    setTextMargins(Theme::of(this).px(6), 0, Theme::of(this).px(6), 0);
    applyColors();
    setCursorPosition(0);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

void ValueEdit::applyColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, Theme::of(this).accent.text);
    if (colors != palette())
        setPalette(colors);
}

/// The theme has another accent in the dark.
void ValueEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyColors();
}

QSize ValueEdit::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int width = fontMetrics().horizontalAdvance(shown) + theme.px(22);
    return {qBound(theme.px(leastValue), width, theme.px(mostValue)), theme.size.controlSmall};
}

void ValueEdit::paintEvent(QPaintEvent *event)
{
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.control, theme.accent.tint,
            hasFocus() ? theme.accent.text : QColor(Qt::transparent));
    }
    QLineEdit::paintEvent(event);
}

SentenceRow::SentenceRow(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    setSpaces(*flow, Theme::of(this), 0, 6);
}

void SentenceRow::addWord(const QString &text)
{
    auto *label = new Label(text, &Theme::Fonts::body, TextColor::Secondary);
    label->setMinimumHeight(Theme::of(this).size.controlSmall);
    layout()->addWidget(label);
}

ChoiceButton *SentenceRow::addChoice(
    const QString &name, std::vector<SentenceChoice> choices, const QString &current, Chosen chosen)
{
    auto *button = new ChoiceButton(name, std::move(choices));
    button->setChosen(current.isNull() ? QStringList() : QStringList{current}, name);
    connect(button, &ChoiceButton::chosenChanged, this,
        [chosen = std::move(chosen)](const QStringList &keys) { chosen(keys.value(0)); });
    layout()->addWidget(button);
    return button;
}

ChoiceButton *SentenceRow::addSeveral(
    const QString &name, std::vector<SentenceChoice> choices, const QStringList &current, SeveralChosen chosen)
{
    auto *button = new ChoiceButton(name, std::move(choices));
    button->setMultiple(true);
    button->setChosen(current, name);
    connect(button, &ChoiceButton::chosenChanged, this, std::move(chosen));
    layout()->addWidget(button);
    return button;
}

ValueEdit *SentenceRow::addValue(const QString &name, const QString &text, Chosen edited)
{
    auto *edit = new ValueEdit(name, text);
    connect(edit, &QLineEdit::textEdited, this, std::move(edited));
    layout()->addWidget(edit);
    return edit;
}

/// What is no such number is not taken; the number before stays.
ValueEdit *SentenceRow::addNumber(const QString &name, int number, int least, int most, std::function<void(int)> edited)
{
    ValueEdit *edit = addValue(name, QString::number(number), [least, most, edited](const QString &text) {
        bool isNumber = false;
        if (const int given = text.toInt(&isNumber); isNumber && given >= least && given <= most)
            edited(given);
    });
    edit->setValidator(new QIntValidator(least, most, edit));
    return edit;
}

void SentenceRow::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

} // namespace satchel::ui

#include "moc_SentenceRow.cpp"
