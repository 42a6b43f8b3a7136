#include "project/key.h"
#include "project/pbkdf2.h"

#include <gtest/gtest.h>
#include <openssl/evp.h>

#include <array>
#include <string>

using namespace plumb;
using namespace plumb::project;

TEST(Pbkdf2, AgreesWithOpenSsl) {
    for (const std::string& passphrase :
         {std::string("p"), std::string("correct horse battery staple"), std::string(127, 'x'), std::string(128, 'y'),
          std::string(400, 'z'), std::string("gr\xc3\xbc\xc3\x9f dich")}) {
        for (const int rounds : {1, 2, 3, 1000}) {
            const std::string salt = "0123456789abcdef";
            std::array<std::uint8_t, 32> expected{};
            ASSERT_EQ(PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()),
                                        reinterpret_cast<const unsigned char*>(salt.data()),
                                        static_cast<int>(salt.size()), rounds, EVP_sha512(), 32, expected.data()),
                      1);
            EXPECT_EQ(pbkdf2Sha512(passphrase, salt, rounds), expected) << passphrase.size() << ' ' << rounds;
        }
    }
}

TEST(FileKey, IsTheSameForTheSameSaltOnly) {
    const Secret passphrase("secret");
    const FileKey one = FileKey::make(passphrase).value(), two = FileKey::make(passphrase).value();
    EXPECT_NE(one.literal().reveal(), two.literal().reveal());
    EXPECT_EQ(one.literal().reveal().size(), 3 + 2 * (FileKey::kKeyBytes + FileKey::kSaltBytes));
    EXPECT_EQ(one.copy().literal().reveal(), one.literal().reveal());
}

TEST(FileKey, WantsAPassphrase) {
    EXPECT_EQ(FileKey::make(Secret()).error().code(), "project.passphrase-empty");
}
