// SPDX-License-Identifier: GPL-3.0-or-later
// One capture form: what it asks for, what every submission sets, the consent and the thanks. Closes when the store has
// it; a refusal keeps it open.
#pragma once

#include "items/CaptureForms.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <QJsonArray>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace satchel::ui {

class DialogScroll;
class DraftKeeper;

class CaptureFormDialog : public Dialog
{
    Q_OBJECT

public:
    /// A form with a null id is a new one.
    CaptureFormDialog(const PageContext &context, const CaptureForm &form, QWidget *parent);

    QLineEdit *name() const { return m_name; }
    QComboBox *entities() const { return m_entity; }
    QComboBox *offered() const { return m_offered; } // fields that can be added
    QTableWidget *fields() const { return m_fields; }
    QComboBox *purposes() const { return m_purpose; }
    QPlainTextEdit *wording() const { return m_wording; }

private:
    void addControl(QVBoxLayout &column, const QString &label, QWidget *control);
    void makeFieldTable();
    void makePresets();
    void makeConsent();
    void changeEntity();
    void keepDrafts();
    QJsonArray readFields();
    void writeFields(const QJsonArray &fields);
    QJsonObject readPresets() const;
    void writePresets(const QJsonObject &presets);
    void showFields(int selected);
    void readTable();
    void addField();
    void removeField();
    void moveField(int by);
    void followConsent();
    void fitToContent();
    void save();

    PageContext m_context;
    CaptureForm m_form;
    QVBoxLayout *m_column;
    DialogScroll *m_scroll;
    QLineEdit *m_name;
    QComboBox *m_entity;
    QTableWidget *m_fields;
    QComboBox *m_offered;
    QWidget *m_presetBox;
    std::vector<FieldEditor *> m_presets;
    QWidget *m_consentBox;
    QComboBox *m_purpose;
    QPlainTextEdit *m_wording;
    QPlainTextEdit *m_thankYou;
    DraftKeeper *m_drafts = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
