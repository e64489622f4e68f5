// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for and against two records being one, after Fellegi and Sunter (A theory for record linkage, 1969): each
// agreement has a weight in bits, the logarithm of how much more often it is found in one person's records than in
// those of two; the sum, with how rarely two records that are looked at are one, gives the probability. The weights,
// in Evidence.cpp, are estimates, checked by the pairs in tests/duplicates.
#pragma once

#include "duplicates/Profiles.h"

#include <QVarLengthArray>

namespace satchel::duplicates {

enum class Reason : quint8 {
    SameEmail,
    SharedEmail, // one that several people read
    SameMailbox, // the same name before the @
    SamePhone,
    SharedPhone, // several people have this number
    SameName,
    SwappedName, // the first name is the other's last name
    ShortName, // Bill and William
    Initials,
    PartOfName, // Reinhardt and Reinhardt-Vogelsang
    SimilarName,
    NameInTwoScripts,
    SameFirstName, // and another last name
    SameLastName, // and no first name, or another
    SameCompany,
    SameDomain,
    SameAddress,
    SamePostalCode,
    SameBirthday,
    SimilarBirthday, // a digit mistyped, day and month exchanged
    // against
    DifferentName,
    DifferentEmail,
    DifferentPhone,
    DifferentCompany,
    DifferentDomain,
    DifferentAddress,
    DifferentBirthday,
    DifferentSuffix,
};

struct Evidence
{
    Reason reason;
    double bits; // negative: against

    bool operator==(const Evidence &) const = default;
};

using EvidenceList = QVarLengthArray<Evidence, 12>;

/// Heaviest first.
EvidenceList evidenceFor(const Profile &a, const Profile &b, bool arePeople);

/// Without a telephone number that only looks the same: those that end alike are checked by their countries, which is
/// too slow for very many pairs.
EvidenceList checkedEvidence(const Profile &a, const Profile &b, bool arePeople);

/// Of the two being one, 0 to 1.
double probability(const EvidenceList &evidence);

/// "same e-mail", "similar name", in the window's language.
QString reasonText(Reason reason);
/// All of them, "same name and same company".
QString reasonText(const std::vector<Reason> &reasons);

} // namespace satchel::duplicates
