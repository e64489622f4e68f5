// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/DiagnosticsDialog.h"

#include "ui/common/Label.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewHeight = 340;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(QWidget *window)
    : Dialog(tr("Diagnostics"), Width::Large, window),
      m_said(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_view(new QPlainTextEdit)
{
    setTile(Icon::Info, &Theme::blue);
    auto *about = new Label(
        tr("Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, "
           "counts, states and times; names, records, accounts and addresses are left out."));
    about->setWordWrap(true);
    content()->addWidget(about);
    m_view->setAccessibleName(tr("Diagnostics"));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setLayoutDirection(Qt::LeftToRight); // it is English
    m_view->setFont(Theme::of(window).font.mono);
    m_view->setMinimumHeight(qMin(Theme::of(window).px(viewHeight), window->height() / 2));
    m_view->setPlaceholderText(tr("Checking the store and counting its records…"));
    content()->addWidget(m_view, 1);
    m_said->setVisible(false);
    content()->addWidget(m_said);
    m_copy = addButton(tr("Copy"));
    m_save = addButton(tr("Save as…"));
    connect(m_copy, &QAbstractButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_save, &QAbstractButton::clicked, this, &DiagnosticsDialog::chooseFile);
    addButton(tr("Close"), Button::Variant::Primary);
    for (Button *button : {m_copy, m_save})
        button->setEnabled(false);
}

void DiagnosticsDialog::setText(const QString &text)
{
    m_view->setPlainText(text);
    for (Button *button : {m_copy, m_save})
        button->setEnabled(!text.isEmpty());
}

QString DiagnosticsDialog::text() const
{
    return m_view->toPlainText();
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    setError({});
    m_said->setText(tr("Copied."));
    m_said->setVisible(true);
}

void DiagnosticsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setNameFilters({tr("Text (*.md *.txt)")});
    dialog->selectFile(u"satchel-diagnostics.md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString &path)
{
    const QByteArray bytes = text().toUtf8();
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    setError(isWritten ? QString() : tr("Nothing was saved: %1").arg(file.errorString()));
    m_said->setText(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    m_said->setVisible(isWritten);
}

} // namespace satchel::ui

#include "moc_DiagnosticsDialog.cpp"
