#pragma once

// What the generated people, places, codes and texts are made of. All of it is made up or a public code.
namespace gen_corpus {

inline const char* const kLast[] = {
    "SMITH",        "JOHNSON",  "WILLIAMS",  "BROWN",        "JONES",     "GARCIA",     "MILLER",   "DAVIS",
    "RODRIGUEZ",    "MARTINEZ", "HERNANDEZ", "LOPEZ",        "GONZALEZ",  "WILSON",     "ANDERSON", "THOMAS",
    "TAYLOR",       "MOORE",    "JACKSON",   "MARTIN",       "LEE",       "PEREZ",      "THOMPSON", "WHITE",
    "HARRIS",       "SANCHEZ",  "CLARK",     "RAMIREZ",      "LEWIS",     "ROBINSON",   "WALKER",   "YOUNG",
    "ALLEN",        "KING",     "WRIGHT",    "SCOTT",        "TORRES",    "NGUYEN",     "HILL",     "FLORES",
    "GREEN",        "ADAMS",    "NELSON",    "BAKER",        "HALL",      "RIVERA",     "CAMPBELL", "MITCHELL",
    "CARTER",       "ROBERTS",  "O'BRIEN",   "VAN DER BERG", "ST. CLAIR", "DE LA CRUZ", "MCDONALD", "KOWALSKI",
    "OKAFOR",       "PATEL",    "SINGH",     "CHEN",         "KIM",       "YAMAMOTO",   "SCHMIDT",  "LARSEN",
    "HAMILTON-REED"};
inline const char* const kFirst[] = {
    "JAMES",   "MARY",      "ROBERT",  "PATRICIA", "JOHN",        "JENNIFER", "MICHAEL", "LINDA",
    "DAVID",   "ELIZABETH", "WILLIAM", "BARBARA",  "RICHARD",     "SUSAN",    "JOSEPH",  "JESSICA",
    "THOMAS",  "SARAH",     "CHARLES", "KAREN",    "CHRISTOPHER", "LISA",     "DANIEL",  "NANCY",
    "MATTHEW", "BETTY",     "ANTHONY", "SANDRA",   "MARK",        "MARGARET", "DONALD",  "ASHLEY",
    "STEVEN",  "KIMBERLY",  "ANDREW",  "EMILY",    "PAUL",        "DONNA",    "JOSHUA",  "MICHELLE",
    "KENNETH", "CAROL",     "KEVIN",   "AMANDA",   "BRIAN",       "MELISSA",  "GEORGE",  "DEBORAH",
    "TIMOTHY", "STEPHANIE", "AMARA",   "WEI",      "PRIYA",       "LUCIA",    "IVAN",    "NOOR"};
// accented names: written in UTF-8 here, turned into Latin-1 for the senders that declare 8859/1
inline const char* const kLastX[] = {"MÜLLER", "GARCÍA",   "NÚÑEZ",    "ØSTERGÅRD", "LEFÈVRE", "SJÖBERG",
                                     "PEÑA",   "FRANÇOIS", "GRÜNWALD", "BJÖRNSSON", "ÁLVAREZ", "STRAßER"};
inline const char* const kFirstX[] = {"JOSÉ",   "ZOË",   "BJÖRN", "RENÉE",     "ÅSA",
                                      "JÜRGEN", "MARÍA", "NOËL",  "FRANÇOISE", "SØREN"};
// names outside Latin-1: only from UTF-8 senders
inline const char* const kLastU[] = {"ŁUKASIEWICZ", "DVOŘÁK",       "山田",       "김",
                                     "ПЕТРОВ",      "ΠΑΠΑΔΟΠΟΥΛΟΣ", "YILDIZOĞLU", "NGUYỄN"};
inline const char* const kFirstU[] = {"太郎", "민준", "ИВАН", "ΓΙΩΡΓΟΣ", "JIŘÍ", "ĽUBOMÍR", "THỊ HƯƠNG", "ŞEYMA"};
inline const char* const kStreet[] = {"MAIN ST",         "OAK AVE",    "MAPLE DR",       "CEDAR LN",  "ELM ST",
                                      "WASHINGTON BLVD", "LAKE RD",    "HILLCREST CT",   "RIVER RD",  "PARK AVE",
                                      "2ND ST",          "SUNSET WAY", "COUNTY ROAD 42", "CHURCH ST", "HIGHLAND TER"};
struct City {
    const char *city, *st, *zip, *county;
};
inline const City kCity[] = {{"SPRINGFIELD", "IL", "62701", "SANGAMON"}, {"MADISON", "WI", "53703", "DANE"},
                             {"COLUMBUS", "OH", "43004", "FRANKLIN"},    {"SALEM", "OR", "97301", "MARION"},
                             {"FAIRVIEW", "NJ", "07022", "BERGEN"},      {"GREENVILLE", "SC", "29601", "GREENVILLE"},
                             {"BRISTOL", "CT", "06010", "HARTFORD"},     {"CLINTON", "MS", "39056", "HINDS"},
                             {"GEORGETOWN", "KY", "40324", "SCOTT"},     {"ARLINGTON", "TX", "76001", "TARRANT"},
                             {"LAKEWOOD", "CO", "80214", "JEFFERSON"}};
inline const char* const kUnit[] = {"2N",   "3W",  "4E",   "5ICU", "6TELE", "ED",    "OR",     "PACU",
                                    "NICU", "L&D", "PEDS", "ONC",  "CCU",   "REHAB", "DAYSURG"};
inline const char* const kService[] = {"MED", "SUR", "CAR", "ONC", "PED", "OBS",
                                       "PSY", "ORT", "URO", "NEU", "PUL", "GAS"};
inline const char* const kPayer[] = {"BLUE CROSS",        "AETNA",  "CIGNA",   "MEDICARE", "MEDICAID",
                                     "UNITED HEALTHCARE", "HUMANA", "TRICARE", "SELF PAY", "KAISER \\T\\ ASSOC"};
struct Lab {
    const char *loinc, *name, *unit, *ref;
    int lo, hi, dec;
};
inline const Lab kLab[] = {
    {"2345-7", "Glucose [Mass/volume] in Serum or Plasma", "mg/dL", "70-99", 60, 320, 0},
    {"3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma", "mg/dL", "7-20", 5, 80, 0},
    {"2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", "0.60-1.30", 40, 600, 2},
    {"2951-2", "Sodium [Moles/volume] in Serum or Plasma", "mmol/L", "136-145", 120, 155, 0},
    {"2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L", "3.5-5.1", 28, 68, 1},
    {"2075-0", "Chloride [Moles/volume] in Serum or Plasma", "mmol/L", "98-107", 85, 120, 0},
    {"2028-9", "Carbon dioxide [Moles/volume] in Serum or Plasma", "mmol/L", "21-32", 12, 40, 0},
    {"17861-6", "Calcium [Mass/volume] in Serum or Plasma", "mg/dL", "8.5-10.1", 65, 125, 1},
    {"2885-2", "Protein [Mass/volume] in Serum or Plasma", "g/dL", "6.4-8.2", 45, 95, 1},
    {"1751-7", "Albumin [Mass/volume] in Serum or Plasma", "g/dL", "3.4-5.0", 18, 55, 1},
    {"1975-2", "Bilirubin.total [Mass/volume] in Serum or Plasma", "mg/dL", "0.2-1.0", 1, 150, 1},
    {"6768-6", "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "45-117", 30, 400, 0},
    {"1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "12-78", 8, 900, 0},
    {"1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "15-37", 8, 900, 0},
    {"6690-2", "WBC", "10*3/uL", "4.0-11.0", 10, 300, 1},
    {"789-8", "RBC", "10*6/uL", "4.20-5.90", 250, 690, 2},
    {"718-7", "Hemoglobin", "g/dL", "12.0-17.5", 60, 190, 1},
    {"4544-3", "Hematocrit", "%", "36.0-52.0", 200, 580, 1},
    {"787-2", "MCV", "fL", "80-100", 600, 1150, 1},
    {"785-6", "MCH", "pg", "27.0-33.0", 200, 380, 1},
    {"786-4", "MCHC", "g/dL", "32.0-36.0", 290, 380, 1},
    {"788-0", "RDW", "%", "11.5-14.5", 110, 220, 1},
    {"777-3", "Platelets", "10*3/uL", "150-400", 20, 700, 0},
    {"770-8", "Neutrophils/100 leukocytes", "%", "40-74", 100, 950, 1},
    {"736-9", "Lymphocytes/100 leukocytes", "%", "19-48", 20, 700, 1},
    {"5905-5", "Monocytes/100 leukocytes", "%", "3.4-9.0", 10, 200, 1},
    {"713-8", "Eosinophils/100 leukocytes", "%", "0.0-7.0", 0, 150, 1},
    {"706-2", "Basophils/100 leukocytes", "%", "0.0-1.5", 0, 30, 1},
    {"2093-3", "Cholesterol", "mg/dL", "<200", 90, 380, 0},
    {"2571-8", "Triglyceride", "mg/dL", "<150", 30, 900, 0},
    {"2085-9", "HDL", "mg/dL", ">40", 15, 110, 0},
    {"13457-7", "LDL (calc)", "mg/dL", "<130", 20, 280, 0},
    {"4548-4", "Hemoglobin A1c", "%", "4.0-5.6", 40, 140, 1},
    {"3016-3", "TSH", "u[IU]/mL", "0.358-3.740", 10, 20000, 3},
    {"3024-7", "T4 free", "ng/dL", "0.76-1.46", 20, 500, 2},
    {"5902-2", "PT", "s", "9.4-12.5", 90, 900, 1},
    {"6301-6", "INR", "{INR}", "0.9-1.1", 8, 90, 1},
    {"3173-2", "aPTT", "s", "25.1-36.5", 200, 1500, 1},
    {"10839-9", "Troponin I", "ng/mL", "0.00-0.04", 0, 2500, 2},
    {"30934-4", "BNP", "pg/mL", "0-100", 5, 4000, 0},
    {"1988-5", "CRP", "mg/L", "<3.0", 1, 3000, 1},
    {"2524-7", "Lactate", "mmol/L", "0.4-2.0", 3, 150, 1},
    {"2744-1", "pH of Arterial blood", "[pH]", "7.35-7.45", 690, 770, 2},
    {"2019-8", "pCO2 Arterial", "mm[Hg]", "35-45", 150, 1100, 1},
    {"2703-7", "pO2 Arterial", "mm[Hg]", "80-100", 300, 5000, 1}};
inline const char* const kQual[] = {"NEGATIVE", "POSITIVE", "Not detected", "Detected", "NO GROWTH 5 DAYS",
                                    "Trace",    "CLEAR",    "YELLOW",       "2+",       "See comment"};
inline const char* const kQualTest[] = {"5778-6^Color of Urine^LN",
                                        "5767-9^Appearance of Urine^LN",
                                        "20405-7^Urobilinogen^LN",
                                        "600-7^Bacteria identified in Blood by Culture^LN",
                                        "94500-6^SARS-CoV-2 RNA NAA+probe Ql (Resp)^LN",
                                        "5196-1^HBsAg Ser Ql^LN",
                                        "7917-8^HIV 1 Ab^LN",
                                        "882-1^ABO+Rh group^LN"};
inline const char* const kPanel[] = {"24323-8^Comprehensive metabolic 2000 panel^LN",
                                     "58410-2^CBC panel by Automated count^LN",
                                     "57698-3^Lipid panel^LN",
                                     "24356-8^Urinalysis complete panel^LN",
                                     "24336-0^Gas panel - Arterial blood^LN",
                                     "34528-0^PT and PTT panel^LN",
                                     "BMP^BASIC METABOLIC PANEL^L",
                                     "CARD^CARDIAC MARKERS^L"};
inline const char* const kRad[] = {"71020^CHEST XRAY 2 VIEWS^C4", "70450^CT HEAD W/O CONTRAST^C4",
                                   "74177^CT ABD \\T\\ PELVIS W/CONTRAST^C4", "72148^MRI LUMBAR SPINE^C4",
                                   "76700^US ABDOMEN COMPLETE^C4"};
inline const char* const kDx[] = {"I10^Essential (primary) hypertension^I10",
                                  "E11.9^Type 2 diabetes mellitus without complications^I10",
                                  "J18.9^Pneumonia, unspecified organism^I10",
                                  "N39.0^Urinary tract infection, site not specified^I10",
                                  "R07.9^Chest pain, unspecified^I10",
                                  "M54.5^Low back pain^I10",
                                  "F32.9^Major depressive disorder, single episode^I10",
                                  "K21.9^GERD w/o esophagitis^I10",
                                  "J44.1^COPD w (acute) exacerbation^I10",
                                  "I48.91^Unspecified atrial fibrillation^I10",
                                  "S72.001A^Fx unsp part of neck of r femur, init^I10",
                                  "O80^Encounter for full-term uncomplicated delivery^I10"};
inline const char* const kAllergy[] = {"DA^70618^PENICILLIN^RXNORM|SV|HIVES",
                                       "DA^10831^SULFAMETHOXAZOLE^RXNORM|MO|RASH",
                                       "FA^256349002^PEANUT^SCT|SV|ANAPHYLAXIS~SWELLING",
                                       "DA^1191^ASPIRIN^RXNORM|MI|GI UPSET",
                                       "MA^LATEX^LATEX^L|MO|ITCHING",
                                       "DA^2670^CODEINE^RXNORM|U|NAUSEA \\T\\ VOMITING"};
inline const char* const kCvx[] = {"140^Influenza, seasonal, injectable, preservative free^CVX",
                                   "208^COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose^CVX",
                                   "115^Tdap^CVX",
                                   "03^MMR^CVX",
                                   "21^Varicella^CVX",
                                   "133^PCV 13^CVX",
                                   "08^Hep B, adolescent or pediatric^CVX",
                                   "110^DTaP-Hep B-IPV^CVX",
                                   "62^HPV, quadrivalent^CVX"};
inline const char* const kMfr[] = {"PMC^Sanofi Pasteur^MVX", "MSD^Merck and Co., Inc.^MVX", "SKB^GlaxoSmithKline^MVX",
                                   "PFR^Pfizer, Inc^MVX", "MOD^Moderna US, Inc.^MVX"};
inline const char* const kCpt[] = {"99213^OFFICE VISIT EST LEVEL 3^C4",    "99284^ED VISIT LEVEL 4^C4",
                                   "80053^COMPREHEN METABOLIC PANEL^C4",   "85025^CBC W/AUTO DIFF^C4",
                                   "93000^ELECTROCARDIOGRAM COMPLETE^C4",  "36415^ROUTINE VENIPUNCTURE^C4",
                                   "71046^CHEST X-RAY 2 VIEWS^C4",         "J1885^KETOROLAC 15 MG^HCPCS",
                                   "G0008^ADMIN INFLUENZA VIRUS VAC^HCPCS"};
inline const char* const kText[] = {
    "Patient tolerated the procedure well. No acute distress.",
    "Specimen hemolyzed\\.br\\Suggest recollect if clinically indicated.",
    "Critical value called to RN and read back at 14:32.",
    "Heart size is normal. Lungs are clear. No pleural effusion or pneumothorax.",
    "IMPRESSION:\\.br\\1. No acute cardiopulmonary process.\\.br\\2. Stable degenerative changes.",
    "History of HTN \\T\\ DM2, on metformin 500 mg BID.",
    "\\H\\ABNORMAL\\N\\ result, see flowsheet.",
    "Ratio A\\F\\B was 1.2; range 0\\S\\5 noted; code \\E\\100.",
    "Follow up with primary care in 7-10 days or sooner if symptoms worsen.",
    "Discharged home in stable condition with instructions \\T\\ prescriptions.",
    "Method: LC-MS/MS. Performed at reference laboratory.",
    "Line one\\X0D\\Line two\\X0D\\Line three.",
    "Dictated but not read.",
    "Temp 98.6 F, HR 72, RR 16, BP 128/76, SpO2 98% on RA.",
    "Family at bedside\\R\\ aware of plan of care."};
inline const char* const kTextX[] = {"Température 37,5 °C; état général bon, pas d'anomalie décelée.",
                                     "Größe 178 cm, Gewicht 82 kg, keine Auffälligkeiten – Wiedervorstellung.",
                                     "Paciente sin complicación; próxima cita en 2 semanas (mañana)."};
inline const char* const kAppt[] = {"ROUTINE^Routine visit^L", "FOLLOWUP^Follow up visit^L", "NEWPT^New patient^L",
                                    "PHYS^Annual physical^L",  "PROC^Procedure^L",           "MRI^MRI scan^L"};
inline const char* const kReason[] = {
    "CHECKUP",  "CHEST PAIN",           "ABDOMINAL PAIN",   "FEVER",    "SHORTNESS OF BREATH", "FALL",
    "MIGRAINE", "LACERATION LEFT HAND", "PREGNANCY 39 WKS", "FOLLOW UP"};
inline const char* const kRel[] = {"SPO^SPOUSE", "MTH^MOTHER", "FTH^FATHER", "CHD^CHILD", "SIB^SIBLING", "FND^FRIEND"};
inline const char* const kRace[] = {"2106-3^White^HL70005", "2054-5^Black or African American^HL70005",
                                    "2028-9^Asian^HL70005", "2131-1^Other Race^HL70005",
                                    "1002-5^American Indian or Alaska Native^HL70005"};

enum Charset { ASCII, LATIN1, UTF8 };
struct Sender {
    const char *app, *fac, *oid, *rapp, *rfac;
    bool v251;
    Charset cs;
};
inline const Sender kSenders[] = {
    {"EPICADT", "MERCY", "1.2.840.114350.1.13.99", "RHAPSODY", "MERCY_HIE", true, UTF8},        // 0 ADT
    {"MEDITECH", "STLUKES", "2.16.840.1.113883.3.72", "CLOVERLEAF", "STLUKES", false, LATIN1},  // 1 ADT 2.3
    {"CERNER", "GENHOSP", "2.16.840.1.113883.3.13.6", "OPENLINK", "GENHOSP", false, ASCII},     // 2 ADT 2.3
    {"SUNQUEST", "GENLAB", "2.16.840.1.113883.3.5.21", "EHR", "GENHOSP", false, ASCII},         // 3 lab 2.3
    {"BEAKER", "MERCYLAB", "1.2.840.114350.1.13.98", "EPIC", "MERCY", true, UTF8},              // 4 lab 2.5.1
    {"CENTRICITY", "RADIOLOGY", "2.16.840.1.113883.3.44", "RIS", "IMAGING", false, LATIN1},     // 5 orders 2.3
    {"CADENCE", "CLINIC", "1.2.840.114350.1.13.97", "SCHEDHUB", "REGION", true, UTF8},          // 6 SIU
    {"TRANSCRIBE", "HIM", "2.16.840.1.113883.3.91", "DOCREPO", "HIM", true, UTF8},              // 7 MDM
    {"IMMREG", "PEDSCLINIC", "2.16.840.1.113883.3.140", "STATEIIS", "DOH", true, ASCII},        // 8 VXU
    {"BILLING", "PFS", "2.16.840.1.113883.3.88", "CLEARING", "PFS", false, ASCII}};             // 9 DFT

}  // namespace gen_corpus
