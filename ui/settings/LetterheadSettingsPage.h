// SPDX-License-Identifier: GPL-3.0-or-later
// Who sends documents, and how they look: name and address, logo, template, paper, language.
#pragma once

#include "documents/quote/Letterhead.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class Button;
class Label;

class LetterheadSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit LetterheadSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    /// Takes an image as logo, or says below it why not.
    void takeLogo(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPerson();
    void savePerson();
    void addLine(const QString &label, QString documents::Letterhead::*part, const QString &example);
    void addLines(const QString &label, QString documents::Letterhead::*part);
    void addChoice(const QString &label, QString documents::Letterhead::*part,
        const QList<std::pair<QString, QString>> &choices, const QString &help = {});
    void addLogo();
    void chooseLogo();
    void read();
    void save();
    void set(QString documents::Letterhead::*part, const QString &value);
    void showLogo();

    PageContext m_context;
    documents::Letterhead m_letterhead; // as it is stored
    std::vector<std::pair<QString documents::Letterhead::*, QLineEdit *>> m_lines;
    std::vector<std::pair<QString documents::Letterhead::*, QPlainTextEdit *>> m_texts;
    std::vector<std::pair<QString documents::Letterhead::*, QComboBox *>> m_choices;
    Label *m_logo = nullptr;
    Label *m_refusal = nullptr;
    Button *m_withoutLogo = nullptr;
    QLineEdit *m_person = nullptr;
    Label *m_personRefusal = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
