// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PasswordField.h"

#include "store/hub/TeamInvitation.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSet>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int mostStrength = 4;

/// One bar for each step that the password reaches, painted in the colour of what it is.
class StrengthBars : public QWidget
{
public:
    StrengthBars() { setFixedSize(Theme::of(this).px(140), Theme::of(this).px(4)); }
    void setStrength(int strength)
    {
        m_strength = strength;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setPen(Qt::NoPen);
        const int gap = theme.px(3);
        const int length = (width() - (mostStrength - 1) * gap) / mostStrength;
        const QColor reached = m_strength > 2 ? theme.green.graphic : theme.amber.graphic;
        for (int i = 0; i < mostStrength; ++i) {
            const int x = i * (length + gap);
            const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
            painter.setBrush(i < m_strength ? reached : theme.border.normal);
            painter.drawRect(isRightToLeft ? width() - x - length : x, 0, length, height());
        }
    }

private:
    int m_strength = 0;
};

} // namespace

int passwordStrength(const QString &password)
{
    if (password.size() < store::shortestTeamPassword)
        return 0;
    const auto different = QSet<QChar>(password.begin(), password.end()).size();
    constexpr int few = 5; // "aaaaaaaaaaaa"
    constexpr int some = 8;
    if (different < few)
        return 1;
    if (different < some)
        return 2;
    constexpr int strong = 16;
    return password.size() < strong ? mostStrength - 1 : mostStrength;
}

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_eye(new QAction(themedIcon(Icon::Eye), tr("Show the password"), this)),
      m_word(new Label({}, &Theme::Fonts::smallStrong)),
      m_detail(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 6);
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(m_line);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    setSpaces(*row, theme, 0, 8);
    m_line->setAccessibleName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_eye->setCheckable(true);
    m_line->addAction(m_eye, QLineEdit::TrailingPosition);
    auto *generate = new Button(Icon::Key, tr("Generate"));
    row->addWidget(m_line, 1);
    row->addWidget(generate);
    column->addLayout(row);
    auto *bars = new StrengthBars;
    m_bars = bars;
    auto *below = new QHBoxLayout;
    setSpaces(*below, theme, 0, 8);
    below->addWidget(m_bars);
    below->addWidget(m_word);
    below->addWidget(m_detail, 1);
    column->addLayout(below);
    connect(m_eye, &QAction::toggled, this, &PasswordField::show);
    connect(generate, &QPushButton::clicked, this, [this] {
        m_line->setText(store::newTeamPassword());
        m_eye->setChecked(true); // somebody may want to write it down
        m_line->setFocus();
    });
    connect(m_line, &QLineEdit::textChanged, this, &PasswordField::follow);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordField::confirmed);
    follow();
}

QString PasswordField::password() const
{
    return m_line->text();
}

void PasswordField::show(bool isShown)
{
    m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setText(isShown ? tr("Hide the password") : tr("Show the password"));
}

void PasswordField::follow()
{
    const QString words[] = {tr("Too short"), tr("Weak", "password"), tr("Fair", "password"), tr("Good", "password"),
        tr("Strong", "password")};
    const int strength = passwordStrength(password());
    const int length = static_cast<int>(password().size());
    static_cast<StrengthBars *>(m_bars)->setStrength(strength);
    m_word->setText(length == 0 ? QString() : words[strength]);
    m_word->setColor(strength > 2 ? TextColor::Green : TextColor::Amber);
    m_detail->setText(strength == 0 ? tr("It needs at least %Ln characters.", nullptr, store::shortestTeamPassword)
                                    : tr("%Ln characters", nullptr, length));
    Q_EMIT changed();
}

} // namespace satchel::ui

#include "moc_PasswordField.cpp"
