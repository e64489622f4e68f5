// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RepairPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextDocument>
#include <QTextOption>
#include <QVBoxLayout>

namespace satchel::app {

namespace {

using ui::Button;
using ui::Label;
using ui::TextColor;
using ui::Theme;

constexpr int margin = 32;
constexpr int detailsHeight = 120;

} // namespace

RepairPage::RepairPage(const QString &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_heading(new Label({}, &Theme::Fonts::heading)),
      m_sentence(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_details(new QPlainTextEdit),
      m_cancel(new Button(tr("Cancel"))),
      m_replace(new Button(tr("Replace the damaged store"), Button::Variant::Primary))
{
    const Theme &theme = Theme::of(this);
    setWindowTitle(QStringLiteral("Satchel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    QTextOption option = m_details->document()->defaultTextOption();
    option.setTextDirection(layoutDirection()); // a line begins where the language does, whatever names are in it
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    m_details->document()->setDefaultTextOption(option);
    m_details->setAccessibleName(tr("What was repaired and what is lost"));
    m_details->setMinimumHeight(theme.px(detailsHeight));
    for (Label *label : {m_heading, m_sentence})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int space = theme.px(margin);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(theme.px(10));
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addWidget(m_details, 1);
    column->addStretch(0);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_replace);
    column->addLayout(buttons);
    connect(m_cancel, &QAbstractButton::clicked, this, &RepairPage::cancelRequested);
    connect(m_replace, &QAbstractButton::clicked, this, &RepairPage::replaceRequested);
    showReading();
}

void RepairPage::say(const QString &heading, const QString &sentence, const QStringList &details)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_details->setPlainText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
}

void RepairPage::showReading()
{
    say(tr("Reading what is left of %1…").arg(m_store),
        tr("Satchel writes a new store beside the damaged file and changes nothing yet."), {});
    m_cancel->setEnabled(false); // the file is read to its end
    m_replace->hide();
}

void RepairPage::showResult(qint64 records, bool isAnythingLost, const QStringList &details)
{
    const QString saved = tr("%Ln records are saved.", nullptr, static_cast<int>(records));
    say(isAnythingLost ? tr("Not everything in this store can be saved") : tr("Everything in this store can be saved"),
        saved + u' '
            + tr("The damaged file is kept under another name. If something is missing, look in your latest backup."),
        details);
    m_cancel->setEnabled(true);
    m_replace->show();
    m_replace->setFocus();
}

void RepairPage::showFailure(const QString &sentence)
{
    say(tr("This store cannot be repaired"), sentence + u' ' + tr("Nothing was changed."), {});
    m_cancel->setEnabled(true);
    m_replace->hide();
    m_cancel->setFocus();
}

} // namespace satchel::app

#include "moc_RepairPage.cpp"
